package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.values.Iban;

/**
 * A client as reported: with the whole bank account number, which is sealed on its way
 * in.
 *
 * @param verdict what was decided about the number where the dossier was kept until now;
 * none for a number that is to be confirmed
 * @param language in which the client is written to
 * @param from where the number was sent from
 * @param giver who typed the number; none if that is whoever reported the damage
 * @param heardBy the member of staff who typed the number, or brought it in a file; none
 * if the office did
 */
public record NewClient(Client client, @Nullable Iban iban, @Nullable String ibanHolder,
		@Nullable VatPosition vatPosition, ClientLanguage language, @Nullable AccountVerdict verdict, GivenFrom from,
		@Nullable PersonId giver, @Nullable Author heardBy) {

	/** With a number that is to be confirmed. */
	public NewClient(Client client, @Nullable Iban iban, @Nullable String ibanHolder,
			@Nullable VatPosition vatPosition) {
		this(client, iban, ibanHolder, vatPosition, ClientLanguage.DUTCH, null, GivenFrom.UNKNOWN, null, null);
	}

	/** Without knowing of VAT. */
	public NewClient(Client client, @Nullable Iban iban, @Nullable String ibanHolder) {
		this(client, iban, ibanHolder, null);
	}

	/** The same, with what was decided about the number. */
	public NewClient judged(AccountVerdict decided) {
		return new NewClient(this.client, this.iban, this.ibanHolder, this.vatPosition, this.language, decided,
				this.from, this.giver, this.heardBy);
	}

	/** The same, sent from there. */
	public NewClient sentFrom(GivenFrom place) {
		return new NewClient(this.client, this.iban, this.ibanHolder, this.vatPosition, this.language, this.verdict,
				place, this.giver, this.heardBy);
	}

	/** The same, with a number that somebody typed. */
	public NewClient givenBy(PersonId typist) {
		return new NewClient(this.client, this.iban, this.ibanHolder, this.vatPosition, this.language, this.verdict,
				this.from, typist, this.heardBy);
	}

	/** The same, with a number that a member of staff heard and typed. */
	public NewClient heardBy(@Nullable Author staff) {
		return new NewClient(this.client, this.iban, this.ibanHolder, this.vatPosition, this.language, this.verdict,
				this.from, this.giver, staff);
	}

	/** The same, written to in that language. */
	public NewClient reading(ClientLanguage chosen) {
		return new NewClient(this.client, this.iban, this.ibanHolder, this.vatPosition, chosen, this.verdict, this.from,
				this.giver, this.heardBy);
	}

}
