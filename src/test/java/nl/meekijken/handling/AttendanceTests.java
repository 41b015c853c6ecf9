package nl.meekijken.handling;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Two of staff who have one dossier open see each other. */
@ModuleTest
class AttendanceTests {

	private static final String HERE = "Marit Hofstra heeft dit dossier ook open";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private AtTheDesk desk;

	private Browser ruben;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.ruben = new Staff(this.house).atWork(Role.MANAGER).browser();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoeverComesSecondSeesTheFirstAtOnceAndTheFirstLearnsOfIt() {
		assertThat(this.desk.seen()).doesNotContain(HERE);
		assertThat(text(this.ruben.get(this.desk.page()))).contains(HERE);
		assertThat(beat(this.desk.marit().browser())).contains(HERE);
	}

	@Test
	void whoeverIsNotHeardForAMinuteHasGone() {
		this.desk.seen();
		this.clock.move(Duration.ofSeconds(59));
		assertThat(beat(this.ruben)).contains(HERE);
		this.clock.move(Duration.ofSeconds(2));
		assertThat(beat(this.ruben)).doesNotContain(HERE);
		beat(this.desk.marit().browser());
		assertThat(Owner.ask("select count(*) from dossier.attendance where dossier_id = " + this.desk.kept("id")))
			.isEqualTo("2");
	}

	@Test
	void sinceWhenIsCountedFromWhenSomebodyCameBack() {
		this.desk.seen();
		this.clock.move(Duration.ofSeconds(40));
		beat(this.desk.marit().browser());
		this.clock.move(Duration.ofSeconds(40));
		assertThat(since()).isEqualTo("80");
		beat(this.desk.marit().browser());
		this.clock.move(Duration.ofMinutes(5));
		this.desk.seen();
		assertThat(since()).isEqualTo("0");
	}

	@Test
	void whereNothingChangedNothingIsSwappedIn() {
		this.desk.seen();
		var first = Jsoup.parse(text(this.ruben.get(this.desk.page()))).select("#anderen").getFirst();
		assertThat(first.attr("hx-headers")).contains("X-Vanzelf");
		assertThat(this.ruben.get(first.attr("hx-get")).getStatus()).isEqualTo(204);
		this.clock.move(Duration.ofSeconds(61));
		assertThat(this.ruben.get(first.attr("hx-get")).getStatus()).isEqualTo(200);
	}

	@Test
	void aFormOfTheDossierTellsItTooAndNoBeatIsALook() {
		this.desk.marit().browser().get(this.desk.page() + "/gegevens/schade");
		var looks = "select count(*) from access.view_record where dossier_id = " + this.desk.kept("id");
		var before = Owner.ask(looks);
		assertThat(beat(this.ruben)).contains(HERE);
		assertThat(Owner.ask(looks)).isEqualTo(before);
		assertThat(text(this.ruben.get(this.desk.page() + "/gegevens/schade"))).contains(HERE);
	}

	@Test
	void anIntermediaryNeverLearnsWhoIsThere() {
		this.desk.seen();
		assertThat(this.desk.seenByOffice()).doesNotContain(HERE, "id=\"anderen\"");
		assertThat(this.desk.office().get(this.desk.page() + "/aanwezig").getHeader("Location"))
			.isEqualTo("/kantoor/inloggen");
	}

	private String beat(Browser browser) {
		return text(browser.get(this.desk.page() + "/aanwezig"));
	}

	private String since() {
		var now = this.clock.instant();
		return Owner.ask(
				"select round(extract(epoch from timestamptz '%s' - min(since))) from dossier.attendance where dossier_id = %s"
					.formatted(now, this.desk.kept("id")));
	}

}
