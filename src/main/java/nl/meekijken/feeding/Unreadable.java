package nl.meekijken.feeding;

import java.io.IOException;

/** A file that cannot be read any further. */
class Unreadable extends IOException {

	private static final long serialVersionUID = 1L;

	private final long line;

	private final String column;

	private final FaultReason reason;

	Unreadable(long line, String column, FaultReason reason) {
		this.line = line;
		this.column = column;
		this.reason = reason;
	}

	FaultReason reason() {
		return this.reason;
	}

	void tell(FaultBook faults) {
		faults.add(this.line, this.column, this.reason);
	}

}
