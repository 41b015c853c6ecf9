package nl.meekijken.piece;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What came for a piece that was asked for, and what staff said of it. What comes after
 * their verdict makes it new again.
 *
 * @param files how many papers came, of which some are still being checked and some were
 * spoiled
 * @param newest when the last of them came
 */
record AskedStanding(int files, int checking, int spoiled, @Nullable Instant newest, @Nullable String verdict,
		@Nullable Instant judgedAt) {

	AskedState state() {
		if (this.verdict != null && !hasNews()) {
			return "ACCEPTED".equals(this.verdict) ? AskedState.ACCEPTED : AskedState.REFUSED;
		}
		var sound = this.files - this.spoiled;
		if (sound == 0) {
			return (this.spoiled > 0) ? AskedState.SPOILED : AskedState.AWAITED;
		}
		return (this.checking == sound) ? AskedState.CHECKING : AskedState.RECEIVED;
	}

	private boolean hasNews() {
		return this.newest != null && this.judgedAt != null && this.newest.isAfter(this.judgedAt);
	}

	/** Since when nothing that is good has come. */
	Instant openSince(Instant askedAt) {
		return (this.judgedAt != null) ? this.judgedAt : askedAt;
	}

}
