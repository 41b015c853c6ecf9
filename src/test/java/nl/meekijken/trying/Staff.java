package nl.meekijken.trying;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.Role;
import nl.meekijken.office.OfficeContact;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.office.StaffOffice;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

/** People of the recovery service: {@code staff.atWork(Role.HANDLER)}. */
public final class Staff {

	private static final String SECOND_STEP = "/kantoor/inloggen/tweede-stap/instellen/app";

	private static final Pattern KEY = Pattern.compile("id=\"sleutel\">([A-Z2-7 ]+)<");

	private static final AtomicInteger NEXT = new AtomicInteger(1_120_000);

	private final Offices offices;

	private final Accounts accounts;

	private final MockMvc mvc;

	private final MovableClock clock;

	public Staff(ApplicationContext house) {
		this.offices = house.getBean(Offices.class);
		this.accounts = house.getBean(Accounts.class);
		this.mvc = house.getBean(MockMvc.class);
		this.clock = house.getBean(MovableClock.class);
	}

	/** Somebody who has a password and no second factor yet. */
	public Someone of(Role role) {
		var number = NEXT.incrementAndGet();
		var office = office();
		var email = EmailAddress.of("marit." + number + "@112schade.example");
		var person = this.accounts.register(new NewPerson(office, Integer.toString(number), email, "Marit", null,
				"Hofstra", role, People.PASSWORD));
		return new Someone(office, person, Integer.toString(number), email.value());
	}

	/** Somebody who has signed in, with a second factor that was set up for it. */
	public AtWork atWork(Role role) {
		return begin(of(role));
	}

	/** Signs in somebody who has no second factor yet. */
	public AtWork begin(Someone someone) {
		var browser = new Browser(this.mvc);
		browser.get("/kantoor/inloggen");
		browser.post("/kantoor/inloggen", "gebruikersnaam", someone.accountNumber(), "wachtwoord", People.PASSWORD);
		var key = KEY.matcher(new String(browser.get(SECOND_STEP).getContentAsByteArray(), StandardCharsets.UTF_8));
		if (!key.find()) {
			throw new AssertionError("no key to type over");
		}
		var phone = new Phone(key.group(1));
		browser.post(SECOND_STEP, "code", phone.code(this.clock.instant()));
		return new AtWork(someone, browser, phone);
	}

	/** Gives a factor once more, before something sensitive. */
	public void prove(AtWork who) {
		who.browser().get("/kantoor/bevestigen");
		var answer = who.browser().post("/kantoor/bevestigen", "code", next(who.phone()));
		if (answer.getStatus() != 303) {
			throw new AssertionError("the factor was not taken: " + answer.getStatus());
		}
	}

	/** Waits for a code that was not used yet. */
	public String next(Phone phone) {
		this.clock.move(Duration.ofSeconds(30));
		return phone.code(this.clock.instant());
	}

	private OfficeId office() {
		synchronized (Staff.class) {
			var known = Owner.ask("select coalesce((select office_id from office.office where staff), 0)");
			return known.equals("0") ? this.offices.register(theOffice(), office -> {
			}) : new OfficeId(Long.parseLong(known));
		}
	}

	private static StaffOffice theOffice() {
		return new StaffOffice("112schade", new OfficeContact("Stationsplein", "112", new Postcode("3511 ED"),
				"Utrecht", PhoneNumber.of("0880000100")), EmailAddress.of("kantoor@112schade.example"), false);
	}

	/** Somebody who has signed in. */
	public record AtWork(Someone someone, Browser browser, Phone phone) {
	}

}
