package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.PhoneNumber;

/** What is known of a client beside name, address and bank account. */
public record Extras(@Nullable PhoneNumber secondPhone, @Nullable VatPosition vatPosition, ClientLanguage language) {

	/** Nothing is. */
	public static final Extras NONE = new Extras(null, null, ClientLanguage.DUTCH);

}
