package nl.meekijken.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Intervention;
import nl.meekijken.account.Interventions;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff.AtWork;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class FourEyesTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Interventions interventions;

	@Autowired
	private MovableClock clock;

	private Staff staff;

	private AtWork marit;

	private Someone sanne;

	private String page;

	@BeforeEach
	void goToWork() {
		this.staff = new Staff(this.house);
		this.marit = this.staff.atWork(Role.HANDLER);
		this.sanne = this.people.of(Tier.GOLD);
		this.page = "/kantoor/mensen/" + this.sanne.person().value();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void lostFactorsAreRemovedInFourEyes() {
		giveFactor(this.sanne);
		assertThat(act(this.marit, "tweede-stap/vragen", "reden", "").getStatus()).isEqualTo(422);
		assertThat(act(this.marit, "tweede-stap/vragen", "reden", "Teruggebeld").getHeader("Location"))
			.isEqualTo(this.page + "?gevraagd");
		assertThat(act(this.marit, "tweede-stap/vragen", "reden", "Nog eens").getStatus()).isEqualTo(409);
		assertThat(act(this.marit, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(factors(this.sanne)).isEqualTo("1");
		var ruben = this.staff.atWork(Role.HANDLER);
		assertThat(text(ruben.browser().get("/kantoor"))).contains("Sanne van der Beek", "gevraagd door Marit Hofstra");
		assertThat(text(ruben.browser().get(this.page))).contains("Teruggebeld");
		var before = letters();
		assertThat(act(ruben, "tweede-stap/verwijderen").getHeader("Location")).isEqualTo(this.page + "?verwijderd");
		assertThat(factors(this.sanne)).isEqualTo("0");
		assertThat(letters()).isEqualTo(before + 1);
		assertThat(act(ruben, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(Owner.ask("""
				select string_agg(distinct person_id::text, ' ' order by person_id::text) from database.change_record
				 where table_name = 'account.factor_removal' and office_id = %d
				""".formatted(this.sanne.office().value()))).contains(
				Long.toString(this.marit.someone().person().value()), Long.toString(ruben.someone().person().value()));
	}

	@Test
	void ofManyWhoConfirmAtOnceOneDoes() throws Exception {
		giveFactor(this.sanne);
		act(this.marit, "tweede-stap/vragen", "reden", "Teruggebeld");
		var ruben = this.staff.atWork(Role.HANDLER).someone().person();
		Callable<Intervention> agreeing = () -> asStaff(ruben);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var outcomes = threads.invokeAll(Collections.nCopies(6, agreeing)).stream().map(Future::resultNow).toList();
			assertThat(outcomes).filteredOn(Intervention.Done.class::isInstance).hasSize(1);
			assertThat(outcomes).filteredOn(Intervention.Settled.class::isInstance).hasSize(5);
		}
	}

	@Test
	void whatWasAskedEndsAfterADayOrWhenItIsTurnedDown() {
		giveFactor(this.sanne);
		act(this.marit, "tweede-stap/vragen", "reden", "Teruggebeld");
		var ruben = this.staff.atWork(Role.HANDLER);
		var elin = this.staff.atWork(Role.HANDLER);
		this.clock.move(Duration.ofDays(1));
		Owner.change("update account.session set creation_time = " + this.clock.millis());
		this.staff.prove(ruben);
		assertThat(act(ruben, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(act(ruben, "tweede-stap/vragen", "reden", "Opnieuw").getStatus()).isEqualTo(303);
		assertThat(act(ruben, "tweede-stap/afwijzen").getHeader("Location")).isEqualTo(this.page + "?afgewezen");
		this.staff.prove(elin);
		assertThat(act(elin, "tweede-stap/verwijderen").getStatus()).isEqualTo(409);
		assertThat(factors(this.sanne)).isEqualTo("1");
	}

	private Intervention asStaff(PersonId ruben) {
		var boundary = this.house.getBean(Boundary.class);
		var entrance = this.house.getBean(Entrance.class);
		return boundary.inside(entrance.ofStaff(ruben),
				() -> this.interventions.agreeToRemoval(this.sanne.person(), ruben));
	}

	private MockHttpServletResponse act(AtWork who, String act, String... fields) {
		who.browser().get("/kantoor");
		return who.browser().post(this.page + "/" + act, fields);
	}

	private static void giveFactor(Someone someone) {
		Owner.change("""
				insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at)
				values (%d, %d, 'x', now())
				""".formatted(someone.office().value(), someone.person().value()));
	}

	private static String factors(Someone someone) {
		return Owner.ask("select count(*) from account.authenticator where person_id = " + someone.person().value());
	}

	private long letters() {
		return Long
			.parseLong(Owner.ask("select count(*) from mail.outbox where recipient = '" + this.sanne.email() + "'"));
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
