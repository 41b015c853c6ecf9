package nl.meekijken.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.values.ClaimNumber;

/**
 * What a dossier is about, as it stands today.
 *
 * @param reporter which person of the office reported it, by place
 * @param handler who handles it, by place
 */
record Facts(ClaimNumber number, @Nullable String ownReference, int reporter, int handler, NewClient client,
		Damage damage, List<Counterparty> counterparties) {

	/** How an e-mail begins. */
	String greeting() {
		return switch (this.client.client()) {
			case Client.Person person -> greeting(person);
			case Client.Company company ->
				(company.contactPerson() != null) ? "Beste " + company.contactPerson() : "Beste heer, mevrouw";
		};
	}

	/** The insurer of the first counterparty, or words for it. */
	String insurer() {
		var insurer = this.counterparties.isEmpty() ? null : this.counterparties.getFirst().insurer();
		return (insurer != null) ? insurer : "de verzekeraar van de tegenpartij";
	}

	String recipient() {
		var email = this.client.client().email();
		return (email != null) ? email.value() : "geen-adres@post.example";
	}

	String plate() {
		var plate = this.damage.plate();
		return (plate != null) ? plate.display() : "geen";
	}

	/** What a bill is about. */
	String about() {
		var make = this.damage.makeAndType();
		return ((make != null) ? make : "schade") + ((this.damage.plate() != null) ? ", " + plate() : "");
	}

	private static String greeting(Client.Person person) {
		var name = person.personName();
		var salutation = person.salutation();
		if (salutation == null) {
			return "Beste " + name.full();
		}
		return ((salutation == Salutation.MR) ? "Beste heer " : "Beste mevrouw ") + name.greetingName();
	}

}
