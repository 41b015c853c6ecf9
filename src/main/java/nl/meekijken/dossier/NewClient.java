package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.Iban;

/**
 * A client as reported: with the whole bank account number, which is sealed on its way
 * in.
 */
public record NewClient(Client client, @Nullable Iban iban, @Nullable String ibanHolder,
		@Nullable VatPosition vatPosition) {

	/** Without knowing of VAT. */
	public NewClient(Client client, @Nullable Iban iban, @Nullable String ibanHolder) {
		this(client, iban, ibanHolder, null);
	}

}
