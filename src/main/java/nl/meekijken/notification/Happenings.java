package nl.meekijken.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.WorkingDays;

/**
 * When something happened in the last thirty days that somebody hears of; what comes
 * within five minutes once.
 */
public record Happenings(List<Happening> happenings) {

	public Happenings {
		happenings = List.copyOf(happenings);
	}

	/**
	 * How many mails tell of it, each at the moment at which such a mail leaves.
	 * @param usual at which hours
	 */
	public MailCount mails(MailChoice usual, WorkingDays days) {
		return new MailCount(count(usual.in(Rhythm.AT_ONCE), days), count(usual.in(Rhythm.DAILY), days),
				count(usual.in(Rhythm.WEEKLY), days), count(usual.in(Rhythm.NEVER), days));
	}

	private int count(MailChoice usual, WorkingDays days) {
		return (int) this.happenings.stream()
			.map(happening -> happening.mailed(usual, days))
			.flatMap(Optional::stream)
			.distinct()
			.count();
	}

	/**
	 * Something that happened.
	 *
	 * @param fixed in which rhythm it is told, where that was chosen for it
	 */
	record Happening(Instant at, @Nullable Rhythm fixed) {

		Optional<Mailed> mailed(MailChoice usual, WorkingDays days) {
			var choice = usual.in(Objects.requireNonNullElse(this.fixed, usual.rhythm()));
			return MailTimes.after(this.at, choice, days).map(moment -> new Mailed(choice.rhythm(), moment));
		}

	}

	/** A mail: each rhythm has its own. */
	record Mailed(Rhythm rhythm, Instant at) {
	}

}
