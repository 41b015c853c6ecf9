package nl.meekijken.journeys;

import java.util.regex.Pattern;

import nl.meekijken.account.Role;
import nl.meekijken.demo.DemoStaff;
import nl.meekijken.demo.DemoStaffSignIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The back office, as members of staff of the demo world come into it. */
record Office(Visit visit, DemoStaff staff) {

	/** Signs in whoever has that role, and stands on the first page. */
	void enter(Role role) {
		this.visit.open("/kantoor/inloggen");
		fillIn(role);
		assertThat(this.visit.page()).hasURL(Pattern.compile("/kantoor(/dossiers)?$"));
	}

	void fillIn(Role role) {
		var one = signIn(role);
		this.visit.field("Gebruikersnaam").fill(one.accountNumber());
		this.visit.field("Wachtwoord").fill(one.password());
		this.visit.button("Inloggen").click();
	}

	void leave() {
		this.visit.button("Uitloggen").click();
		assertThat(this.visit.page().getByText("U bent uitgelogd.")).isVisible();
	}

	private DemoStaffSignIn signIn(Role role) {
		return this.staff.signIns().stream().filter(one -> one.role() == role).findFirst().orElseThrow();
	}

}
