package nl.meekijken.document;

import java.time.Duration;
import java.util.List;

import nl.meekijken.account.Allowances;
import nl.meekijken.values.FileSize;

/** What one sender may still send today. */
record DailyAllowance(Allowances counted, List<Share> shares) {

	private static final Duration DAY = Duration.ofDays(1);

	boolean leaves(FileSize bytes) {
		return this.shares.stream()
			.allMatch(share -> this.counted.leaves(share.counted(), bytes.bytes(), share.most().bytes(), DAY));
	}

	/** Counts what came, also where that is more than was left. */
	void use(FileSize bytes) {
		if (bytes.bytes() == 0) {
			return;
		}
		this.shares.forEach(share -> this.counted.use(share.counted(), bytes.bytes(), share.most().bytes(), DAY));
	}

	/**
	 * What is counted together.
	 *
	 * @param counted by whom or for whom
	 * @param most in a day
	 */
	record Share(String counted, FileSize most) {
	}

}
