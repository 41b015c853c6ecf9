package nl.meekijken.demo;

import java.util.List;

import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.dossier.Handler;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/**
 * Who plays in the demo world: five people of four offices. A person sees all dossiers of
 * the own office, so who has nothing yet needs an office of her own: two are Gold, one
 * with dossiers of its own, to try that neither sees the other's, one that has only just
 * joined. Silver has no portal: its person reads why.
 */
final class Cast {

	static final List<DemoOffice> OFFICES = List.of(
			new DemoOffice("Verbeek & Prins Adviseurs", Tier.DIAMOND, "verbeek-prins", "Melkmarkt", "12", "8011 MC",
					"Zwolle", "+31880000201", new Contact("Rens Bouwmeester", "+31880000112"),
					List.of(new Member("110201", "Sanne", null, "Verbeek", Role.ADMINISTRATOR, "meekijken-mag-hier"),
							new Member("110202", "Joris", null, "Prins", Role.MEMBER, "samen-meekijken-mag")),
					List.of(new Contact("Marit Hofstra", "+31880000134"), new Contact("Jesse Kramer", "+31880000135"),
							new Contact("Soraya Boukhari", "+31880000136")),
					true, 190),
			new DemoOffice("Hoving & Zn. Assurantiën", Tier.GOLD, "hoving", "Brink", "31", "7411 BT", "Deventer",
					"+31880000202", new Contact("Noor van Dijk", "+31880000113"),
					List.of(new Member("110301", "Bram", null, "Hoving", Role.ADMINISTRATOR, "goud-kijkt-graag-mee")),
					List.of(new Contact("Thijs de Boer", "+31880000137"), new Contact("Elin Postma", "+31880000138")),
					false, 52),
			new DemoOffice("De Wit Advies", Tier.GOLD, "dewit-advies", "Oude Gracht", "88", "3511 AV", "Utrecht",
					"+31880000203", new Contact("Yasmin Aydin", "+31880000114"),
					List.of(new Member("110401", "Iris", "de", "Wit", Role.ADMINISTRATOR, "hier-staat-nog-niets")),
					List.of(), false, 0),
			new DemoOffice("Assurantiehuis Zuid", Tier.SILVER, "assurantiehuis-zuid", "Markt", "5", "5611 EB",
					"Eindhoven", "+31880000204", new Contact("Daan Lubbers", "+31880000115"),
					List.of(new Member("110501", "Koen", "van den", "Heuvel", Role.ADMINISTRATOR,
							"zilver-kijkt-nog-niet-mee")),
					List.of(new Contact("Floor Timmer", "+31880000139")), false, 14));

	private static final int PLAIN_FOR_ASKERS = 24;

	private Cast() {
	}

	/**
	 * The office of whoever asks for a demo: the asker alone, with the stories and staff
	 * of the first office.
	 */
	static DemoOffice requestedBy(Asker asker) {
		var model = OFFICES.getFirst();
		var member = new Member("", asker.firstName(), asker.prefix(), asker.surname(), Role.ADMINISTRATOR, "");
		return new DemoOffice(asker.office(), Tier.DIAMOND, model.domain(), model.street(), model.houseNumber(),
				model.postcode(), model.town(), asker.phone().value(), model.accountManager(), List.of(member),
				model.handlers(), true, PLAIN_FOR_ASKERS);
	}

	/**
	 * An office, with who answers its questions, who looks along and who handles its
	 * dossiers.
	 *
	 * @param domain its e-mail domain, below the reserved {@code .example}
	 * @param stories whether the sixteen stories are told of its clients
	 * @param plain how many plainer dossiers it has
	 */
	record DemoOffice(String name, Tier tier, String domain, String street, String houseNumber, String postcode,
			String town, String phone, Contact accountManager, List<Member> members, List<Contact> handlers,
			boolean stories, int plain) {

		/** Who stands at that place; smaller offices begin again with the first. */
		Member member(int place) {
			return this.members.get(place % this.members.size());
		}

		String email(Member member) {
			return member.firstName().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + "."
					+ member.surname().toLowerCase(java.util.Locale.ROOT) + "@" + this.domain + ".example";
		}

	}

	/** Somebody who can sign in. */
	record Member(String accountNumber, String firstName, @org.jspecify.annotations.Nullable String prefix,
			String surname, Role role, String password) {

		String fullName() {
			return this.firstName + " " + ((this.prefix != null) ? this.prefix + " " : "") + this.surname;
		}

	}

	/** Somebody of the recovery service. */
	record Contact(String name, String phone) {

		AccountManager accountManager() {
			return new AccountManager(this.name, new PhoneNumber(this.phone), EmailAddress.of(email()),
					"ma t/m vr, 8.30 tot 17.00 uur");
		}

		String email() {
			return this.name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@112schade.example";
		}

	}

	/** An office and its people as they are known to the database. */
	record Registered(OfficeId office, List<PersonId> people, List<Handler> handlers) {

		PersonId person(int place) {
			return this.people.get(place % this.people.size());
		}
	}

}
