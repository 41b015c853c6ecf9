package nl.meekijken.feeding;

import java.util.List;

/**
 * Rows that were right when they were checked cannot come in any more; nothing of their
 * chunk does, and the delivery stops.
 */
final class Stopped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	Stopped(List<Fault> faults) {
		super("rows that were right when they were checked cannot come in any more");
		this.faults = faults;
	}

	/** What is wrong now. */
	List<Fault> faults() {
		return this.faults;
	}

}
