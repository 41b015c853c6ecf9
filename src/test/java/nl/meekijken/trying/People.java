package nl.meekijken.trying;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.NewOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** People of new offices who can sign in: {@code people.of(Tier.GOLD)}. */
public class People {

	/** The password of all of them. */
	public static final String PASSWORD = "correct paard batterij";

	private static final AtomicInteger NEXT = new AtomicInteger(500_000);

	private final Offices offices;

	private final Accounts accounts;

	People(Offices offices, Accounts accounts) {
		this.offices = offices;
		this.accounts = accounts;
	}

	/** The only person, and so the administrator, of a new office. */
	public Someone of(Tier tier) {
		var number = NEXT.incrementAndGet();
		var manager = this.offices.register(new AccountManager("Rens Bouwmeester", PhoneNumber.of("0880000112"),
				EmailAddress.of("rens@112schade.example"), "ma t/m vr, 8.30 tot 17.00 uur"));
		var office = this.offices
			.register(new NewOffice("Kantoor " + number, "01234567", null, "Melkmarkt", "1", "8011 MC", "Zwolle",
					PhoneNumber.of("0880000100"), EmailAddress.of("kantoor" + number + "@voorbeeld.example"), manager,
					tier, LocalDate.of(2020, 1, 1), false));
		var email = EmailAddress.of("Sanne." + number + "@voorbeeld.example");
		var person = this.accounts.register(new NewPerson(office, Integer.toString(number), email, "Sanne", "van der",
				"Beek", Role.ADMINISTRATOR, PASSWORD));
		return new Someone(office, person, Integer.toString(number), email.value());
	}

	/** Somebody else of the same office, who is no administrator. */
	public Someone colleagueOf(Someone someone) {
		var number = NEXT.incrementAndGet();
		var email = EmailAddress.of("Joris." + number + "@voorbeeld.example");
		var person = this.accounts.register(new NewPerson(someone.office(), Integer.toString(number), email, "Joris",
				null, "Prins", Role.MEMBER, PASSWORD));
		return new Someone(someone.office(), person, Integer.toString(number), email.value());
	}

	/** Somebody who can sign in. */
	public record Someone(OfficeId office, PersonId person, String accountNumber, String email) {
	}

}
