package nl.meekijken.correspondence;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/**
 * What a letter is filled with from its dossier.
 *
 * @param to none if no address of the client is known
 * @param insurer of the counterparty; none if there are more
 * @param handler who handles the dossier
 * @param injury whether somebody was hurt: what is written about it only the client reads
 * @param whiteLabel whether the tier of the office lets letters leave in its name
 * @param language in which the client is written to
 */
public record LetterFacts(ClaimNumber number, String client, Optional<EmailAddress> to, LocalDate damageOn,
		@Nullable String insurer, @Nullable String handler, String office, boolean injury, boolean whiteLabel,
		ClientLanguage language) {

	/** Whether the client is written to in English. */
	public boolean isEnglish() {
		return this.language == ClientLanguage.ENGLISH;
	}

}
