package nl.meekijken.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.mail.BounceReason;

/**
 * What became of an e-mail, and since when.
 *
 * @param why what the mail server said, if it said anything
 */
public record EmailFate(Fate fate, Instant at, @Nullable String why) {

	/** What is read of it, beside an e-mail {@code e}. */
	static final String COLUMNS = """
			b.at as bounced_at, b.status as bounce_status, coalesce(h.state, e.fate) as state,
			coalesce(h.settled_at, e.settled_at) as settled_at, coalesce(h.problem, e.problem) as problem""";

	/** From where. */
	static final String SOURCE = """
			left join correspondence.bounce b on b.office_id = e.office_id and b.email_id = e.id
			left join lateral mail.how_it_went(e.letter_id) h on true""";

	static EmailFate of(ResultSet row) throws SQLException {
		var at = Objects.requireNonNull(instant(row, "sent_at"));
		var bounced = instant(row, "bounced_at");
		if (bounced != null) {
			return new EmailFate(Fate.BOUNCED, bounced, row.getString("bounce_status"));
		}
		var settled = Objects.requireNonNullElse(instant(row, "settled_at"), at);
		return switch (Objects.requireNonNullElse(row.getString("state"), "SENT")) {
			case "DEMO" -> new EmailFate(Fate.NOT_REALLY, at, null);
			case "DRAFT" -> new EmailFate(Fate.DRAFT, at, null);
			case "PLANNED" -> new EmailFate(Fate.PLANNED, at, null);
			case "CANCELLED" -> new EmailFate(Fate.CANCELLED, settled, null);
			case "ADDRESS_CHANGED" -> new EmailFate(Fate.ADDRESS_CHANGED, settled, null);
			case "BROKEN" -> new EmailFate(Fate.BROKEN, settled, null);
			case "HELD_BACK" -> new EmailFate(Fate.HELD_BACK, settled, null);
			case "WAITING" -> new EmailFate(Fate.QUEUED, at, null);
			case "SENT" -> new EmailFate(Fate.SENT, settled, null);
			case "GIVEN_UP", "EXPIRED" -> new EmailFate(Fate.GIVEN_UP, settled, row.getString("problem"));
			default -> new EmailFate(Fate.REFUSED, settled, row.getString("problem"));
		};
	}

	/** Why it was not delivered; none if it was, or if that is not known. */
	public Optional<BounceReason> reason() {
		return switch (this.fate) {
			case BOUNCED -> Optional.of(BounceReason.said(Objects.requireNonNullElse(this.why, "")));
			case REFUSED, GIVEN_UP -> Optional.ofNullable(this.why).map(BounceReason::said);
			case DRAFT, PLANNED, CANCELLED, HELD_BACK, ADDRESS_CHANGED, BROKEN, QUEUED, NOT_REALLY, SENT ->
				Optional.empty();
		};
	}

	/** What a mail server said, in its own words; none if it said nothing. */
	public Optional<String> answer() {
		return Optional.ofNullable(this.why).filter(BounceReason::isAnswer);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
