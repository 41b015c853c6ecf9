package nl.meekijken.feeding;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in the files of a delivery: all of it counted, the first told. */
final class FaultBook {

	/** More than anybody puts right by hand. */
	static final int MOST = 10_000;

	private final List<Fault> told = new ArrayList<>();

	private int count;

	void add(Fault fault) {
		this.count++;
		if (this.told.size() < MOST) {
			this.told.add(fault);
		}
	}

	List<Fault> told() {
		return this.told;
	}

	int count() {
		return this.count;
	}

}
