package nl.meekijken.dossier;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.SearchKey;

/**
 * How a dossier shows and sorts in the list, apart from what it has of itself.
 *
 * @param counterparty the insurer of the first counterparty, if known
 */
record ListedAs(String client, String clientSort, @Nullable String counterparty, String counterpartySort) {

	/** Comes after every letter: who is not known stands last. */
	static final String LAST = "~";

	static ListedAs of(NewDossier dossier) {
		var client = dossier.client().client();
		var insurer = dossier.counterparties().stream().findFirst().map(Counterparty::insurer).orElse(null);
		if (dossier.consentWithdrawnOn() != null) {
			return new ListedAs(client.name(), LAST, insurer, LAST);
		}
		return new ListedAs(client.name(), sort(client), insurer, (insurer != null) ? SearchKey.fold(insurer) : LAST);
	}

	/** "jansen pj": initials part those of one surname. */
	static String sort(Client client) {
		return switch (client) {
			case Client.Person person -> person.personName().sortKey() + " "
					+ SearchKey.fold(Objects.requireNonNullElse(person.personName().initials(), ""));
			case Client.Company company -> SearchKey.fold(company.name());
		};
	}

}
