package nl.meekijken.feeding;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in the files of a delivery: all of it counted, the first told. */
final class FaultBook {

	/** More than anybody puts right by hand. */
	static final int MOST = 10_000;

	private final List<Fault> told = new ArrayList<>();

	private String file = "";

	private int count;

	/** What is added from now on is in that file. */
	void open(String name) {
		this.file = name;
	}

	/** In which file what is added is. */
	String file() {
		return this.file;
	}

	void add(long line, String column, FaultReason reason) {
		this.count++;
		if (this.told.size() < MOST) {
			this.told.add(new Fault(this.file, line, column, reason));
		}
	}

	List<Fault> told() {
		return this.told;
	}

	int count() {
		return this.count;
	}

}
