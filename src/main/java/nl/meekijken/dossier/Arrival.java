package nl.meekijken.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What can come in from outside, in the words by which staff choose what to look at. */
public enum Arrival {

	/** A damage that was reported. */
	REPORT,
	/** A paper. */
	DOCUMENT,
	/** An answer by e-mail, or that one could not be delivered. */
	EMAIL,
	/** A question of an intermediary. */
	QUESTION,
	/** What an intermediary or a client says of themselves or of where to pay. */
	CHANGED_DATA,
	/** What an intermediary says is not right. */
	PROPOSAL,
	/** Anything else that somebody outside did. */
	OTHER;

	static Arrival of(ActivityKind kind) {
		return switch (kind) {
			case REPORT_RECEIVED -> REPORT;
			case DOCUMENT_RECEIVED, DOCUMENT_REMOVED, AUTHORISATION_RECEIVED, EXPERT_REPORT_RECEIVED,
					WITNESS_STATEMENT_RECEIVED, POLICE_REPORT_RECEIVED ->
				DOCUMENT;
			case EMAIL_RECEIVED, EMAIL_BOUNCED, EMAIL_HELD_BACK -> EMAIL;
			case QUESTION_ASKED -> QUESTION;
			case CLIENT_DATA_CHANGED, IBAN_CHANGED, IBAN_GIVEN, IBAN_CONFIRMED, IBAN_REFUSED -> CHANGED_DATA;
			case PROPOSAL_MADE -> PROPOSAL;
			default -> OTHER;
		};
	}

	static Set<Arrival> allOf(Collection<ActivityKind> kinds) {
		var arrivals = EnumSet.noneOf(Arrival.class);
		kinds.forEach(kind -> arrivals.add(of(kind)));
		return arrivals;
	}

	/** The kinds of activities by which these came in, as they stand in a column. */
	static String[] kindsOf(Set<Arrival> arrivals) {
		return Arrays.stream(ActivityKind.values())
			.filter(kind -> arrivals.contains(of(kind)))
			.map(Enum::name)
			.toArray(String[]::new);
	}

}
