package nl.meekijken.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.demo.Cast.Contact;
import nl.meekijken.demo.Cast.Member;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.office.OfficeContact;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.office.StaffOffice;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

/** The recovery service of the demo world: one person in each role of staff. */
@Component
public class DemoStaff {

	private static final List<Member> MEMBERS = List.of(
			new Member("112001", "Marit", null, "Hofstra", Role.HANDLER, "marit-handelt-het-af"),
			new Member("112002", "Ruben", "de", "Lange", Role.MANAGER, "ruben-leidt-het-team"),
			new Member("112003", "Esra", null, "Yilmaz", Role.STAFF_ADMINISTRATOR, "esra-beheert-het-huis"));

	private final Offices offices;

	private final Accounts accounts;

	private final Handlers handlers;

	DemoStaff(Offices offices, Accounts accounts, Handlers handlers) {
		this.offices = offices;
		this.accounts = accounts;
		this.handlers = handlers;
	}

	/** With what one signs in to the back office of the demo world. */
	public List<DemoStaffSignIn> signIns() {
		return MEMBERS.stream()
			.map(member -> new DemoStaffSignIn(member.accountNumber(), email(member), member.password(),
					member.fullName(), member.role()))
			.toList();
	}

	/**
	 * Registers them, unless they are there; who handles dossiers, if just registered.
	 */
	Optional<Author> registerWhenAbsent() {
		if (this.accounts.knows(MEMBERS.getFirst().accountNumber())) {
			return Optional.empty();
		}
		var registered = new ArrayList<Author>();
		var contact = new OfficeContact("Stationsplein", "112", new Postcode("3511 ED"), "Utrecht",
				new PhoneNumber("+31880000100"));
		this.offices.register(new StaffOffice("112schade", contact, EmailAddress.of("kantoor@112schade.example"), true),
				office -> MEMBERS
					.forEach(member -> registered.add(new Author(register(office, member), member.fullName()))));
		return registered.stream().findFirst();
	}

	/** Who handles dossiers in the stories finds them as her own. */
	private PersonId register(OfficeId office, Member member) {
		var person = this.accounts
			.register(new NewPerson(office, member.accountNumber(), EmailAddress.of(email(member)), member.firstName(),
					member.prefix(), member.surname(), member.role(), member.password()));
		this.handlers.recognise(new Contact(member.fullName(), "").email(), person);
		return person;
	}

	private static String email(Member member) {
		return member.firstName().toLowerCase(Locale.ROOT) + "@112schade.example";
	}

}
