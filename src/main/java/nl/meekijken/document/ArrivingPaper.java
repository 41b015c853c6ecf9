package nl.meekijken.document;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.values.FileSize;

/**
 * A paper that came in: how far it is.
 *
 * @param warned whether it looks like a copy of an identity document or holds a citizen
 * service number, and its sender has not said that it is right as it is
 * @param sender who of the office sent it, if anybody did
 */
public record ArrivingPaper(DocumentId id, DocumentKind kind, String name, FileSize size, Instant receivedAt,
		DocumentState state, @Nullable CheckProblem problem, boolean warned, @Nullable PersonId sender) {

	/** How long one can take back what one sent; longer when it was warned about. */
	private static final Duration REGRET = Duration.ofHours(1);

	/** Whether this person is asked what to do about a warning. */
	public boolean asks(PersonId person) {
		return this.state == DocumentState.READY && this.warned && person.equals(this.sender);
	}

	/** Whether this person can still take it back. */
	public boolean canBeWithdrawnBy(PersonId person, Instant now) {
		return person.equals(this.sender) && switch (this.state) {
			case CHECKING, REFUSED -> true;
			case READY -> this.warned || this.receivedAt.isAfter(now.minus(REGRET));
			case WITHDRAWN -> false;
		};
	}

}
