package nl.meekijken.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.demo.DemoRequest.Stage;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class StaffSeeWhoAskedTests {

	private static final String PAGE = "/kantoor/demo";

	/** PostgreSQL's word for "you may not". */
	private static final String REFUSED = "42501";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private DemoRequestStore store;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MovableClock clock;

	private AtWork marit;

	@BeforeEach
	void goToWork() {
		Owner.change("delete from demo.request");
		this.marit = new Staff(this.house).atWork(Role.HANDLER);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whileNobodyAskedThePageSaysSo() {
		assertThat(text(this.marit.browser().get(PAGE))).contains("Er is nog geen demo aangevraagd.");
		assertThat(text(this.marit.browser().get("/kantoor"))).contains("Geen aanvragen in de laatste zeven dagen",
				"href=\"/kantoor/demo\"");
	}

	@Test
	void staffReadWhoAskedAndWhatBecameOfIt() {
		add("vera@kantoor.example", Stage.MADE);
		Owner.change("update demo.request set ends_on = date '2026-12-07'");
		assertThat(text(this.marit.browser().get(PAGE))).contains("Vera van der Kijk", "Kijk &amp; Zn.",
				"mailto:vera@kantoor.example", "tel:+31381234567", "Wij zijn\nbenieuwd.", "KvK-nummer 01234567",
				"AFM-nummer 12001234", "Gemaakt", "gevraagd vandaag", "demo tot en met 7 december 2026");
	}

	@Test
	void everyStageIsSaidInWords() {
		for (var stage : new Stage[] { Stage.MADE, Stage.KNOWN, Stage.HELD_BACK, Stage.GIVEN_UP }) {
			add(stage.name().charAt(0) + "@kantoor.example", stage);
		}
		assertThat(text(this.marit.browser().get(PAGE)))
			.contains("Gemaakt", "Had al een account", "Te vaak gevraagd", "Mislukt")
			.doesNotContain("demo tot en met");
	}

	@Test
	void theLatestComesFirstAndManyComeInPages() {
		for (var times = 0; times < 27; times++) {
			add("nr" + times + "@kantoor.example", Stage.HELD_BACK);
			this.clock.move(Duration.ofSeconds(1));
		}
		var first = text(this.marit.browser().get(PAGE));
		assertThat(first).contains("pagina=2").doesNotContain("pagina=0", "nr1@");
		assertThat(first.indexOf("nr26@")).isLessThan(first.indexOf("nr25@"));
		assertThat(text(this.marit.browser().get(PAGE + "?pagina=2"))).contains("nr1@", "nr0@", "pagina=1")
			.doesNotContain("pagina=3", "nr2@");
	}

	@Test
	void theStartPageCountsSevenDays() {
		add("oud@kantoor.example", Stage.KNOWN);
		Owner.change("update demo.request set asked_at = asked_at - interval '7 days'");
		add("een@kantoor.example", Stage.KNOWN);
		assertThat(text(this.marit.browser().get("/kantoor"))).contains("Eén aanvraag in de laatste zeven dagen");
		add("twee@kantoor.example", Stage.KNOWN);
		assertThat(text(this.marit.browser().get("/kantoor"))).contains("2 aanvragen in de laatste zeven dagen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select asker_sealed from demo.request", "select ends_on from demo.request",
			"select id from demo.latest_requests(1, 0)", "select demo.count_requests(now())" })
	void thePortalDoesNotReadWhoAsked(String sql) {
		var sanne = this.people.of(Tier.GOLD).person();
		assertThatThrownBy(() -> this.boundary.inside(this.entrance.of(sanne), () -> rows(sql))).rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo(REFUSED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "select id from demo.request", "select id from demo.due_requests(now())",
			"delete from demo.request" })
	void staffReadByTheirOwnDoorOnly(String sql) {
		assertThatThrownBy(
				() -> this.boundary.inside(this.entrance.ofStaff(this.marit.someone().person()), () -> rows(sql)))
			.rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo(REFUSED));
	}

	@Test
	void nobodyReadsInTheDatabaseWhoAsked() {
		add("vera@kantoor.example", Stage.KNOWN);
		assertThat(Owner.ask("select encode(asker_sealed, 'escape') from demo.request")).doesNotContain("Kijk",
				"vera@");
	}

	@Test
	void whoeverWorksInsideOneOfficeReadsNoRequests() {
		add("vera@kantoor.example", Stage.KNOWN);
		var inside = this.entrance.ofStaffInside(this.people.of(Tier.GOLD).office(), this.marit.someone().person());
		assertThat(this.boundary.inside(inside, () -> rows("select id from demo.latest_requests(9, 0)"))).isEmpty();
	}

	private List<Map<String, Object>> rows(String sql) {
		return this.transactions.execute(working -> this.jdbc.sql(sql).query().listOfRows());
	}

	private void add(String email, Stage stage) {
		this.store.add(UUID.randomUUID(), Askers.with(email), stage);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
