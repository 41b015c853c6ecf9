package nl.meekijken.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import nl.meekijken.demo.DemoRequest.Stage;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DemoRequestsTests {

	private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

	@Autowired
	private DemoRequests requests;

	@Autowired
	private DemoRequestStore store;

	@Autowired
	private DemoRequestReading reading;

	@Autowired
	private DemoOffices offices;

	@Autowired
	private DemoWork work;

	@Autowired
	private DemoEnding ending;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
		this.superuser.sql("delete from account.rate_limit").update();
	}

	@Test
	void aRequestBecomesAnOfficeOfItsOwnWithStoriesAndPlainerDossiers() {
		var asker = Askers.someone();
		ask(asker);
		var request = settled(asker);
		assertThat(request.stage()).isEqualTo(Stage.MADE);
		assertThat(request.endsOn()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(request.asker()).isEqualTo(asker);
		assertThat(count(asker, "dossier.dossier")).isEqualTo(40);
		assertThat(count(asker, "account.person")).isEqualTo(1);
		assertThat(count(asker, "document.document")).isGreaterThan(80);
		assertThat(this.superuser.sql("select role from account.person where email = ?")
			.param(asker.email().value())
			.query(String.class)
			.single()).isEqualTo("ADMINISTRATOR");
	}

	@Test
	void staffAndAccountManagersAreSharedByAllDemos() {
		var staff = "select count(*) from dossier.handler where name = 'Marit Hofstra'";
		made(Askers.someone());
		var before = this.superuser.sql(staff).query(Long.class).single();
		made(Askers.someone());
		assertThat(this.superuser.sql(staff).query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void theSameFormSentTwiceIsOneDemo() {
		var asker = Askers.someone();
		var address = Askers.address();
		for (var times = 0; times < 5; times++) {
			assertThat(this.requests.ask("a form", asker, address)).isEqualTo(new DemoRequestOutcome.Noted());
		}
		this.work.makeAll();
		assertThat(of(asker)).hasSize(1);
	}

	@Test
	void ofTwoNodesOneMakesTheDemo() throws Exception {
		var asker = Askers.someone();
		this.store.add(UUID.randomUUID(), asker, Stage.WAITING);
		var waiting = of(asker).getFirst();
		together(() -> {
			this.offices.make(waiting);
			return true;
		});
		assertThat(settled(asker).stage()).isEqualTo(Stage.MADE);
		var made = this.superuser
			.sql("select count(*) from office.office where demo_ends_on is not null and email = ?");
		assertThat(made.param(asker.email().value()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void whatFailsIsTriedAgainLaterAndGivenUpInTheEnd() {
		var asker = Askers.someone();
		this.store.add(UUID.randomUUID(), asker, Stage.WAITING);
		var request = of(asker).getFirst();
		this.store.putOff(request);
		this.work.makeAll();
		assertThat(of(asker).getFirst().stage()).isEqualTo(Stage.WAITING);
		for (var attempts = 1; attempts < 8; attempts++) {
			this.store.putOff(request);
		}
		assertThat(of(asker).getFirst().stage()).isEqualTo(Stage.GIVEN_UP);
	}

	@Test
	void whoeverHasAnAccountGetsAMailAndTheSameAnswer() {
		var known = Askers.with(this.people.of(Tier.GOLD).email());
		assertThat(ask(known)).isEqualTo(ask(Askers.someone())).isEqualTo(new DemoRequestOutcome.Noted());
		assertThat(settled(known).stage()).isEqualTo(Stage.KNOWN);
		assertThat(lettersTo(known)).containsExactly("Uw demo-account voor Meekijken");
	}

	@Test
	void aDemoThatLivesIsNotMadeTwice() {
		var asker = made(Askers.someone());
		ask(Askers.with(asker.email().value().toUpperCase(Locale.ROOT)));
		this.work.makeAll();
		assertThat(all()).filteredOn(asked -> asked.asker().email().value().equalsIgnoreCase(asker.email().value()))
			.extracting(DemoRequest::stage)
			.contains(Stage.KNOWN);
		assertThat(count(asker, "account.person")).isEqualTo(1);
	}

	@Test
	void oneInternetAddressAsksThreeTimesAnHour() {
		var address = Askers.address();
		for (var times = 0; times < 3; times++) {
			assertThat(askFrom(address)).isEqualTo(new DemoRequestOutcome.Noted());
		}
		assertThat(askFrom(address)).isEqualTo(new DemoRequestOutcome.TooManyFromThere());
		this.clock.move(Duration.ofHours(1));
		assertThat(askFrom(address)).isEqualTo(new DemoRequestOutcome.Noted());
	}

	@Test
	void anEmailAddressIsWrittenToTwiceADayAndTheAnswerDoesNotTell() {
		var known = Askers.with(this.people.of(Tier.GOLD).email());
		for (var times = 0; times < 4; times++) {
			assertThat(ask(known)).isEqualTo(new DemoRequestOutcome.Noted());
		}
		this.work.makeAll();
		assertThat(of(known)).extracting(DemoRequest::stage)
			.containsExactlyInAnyOrder(Stage.KNOWN, Stage.KNOWN, Stage.HELD_BACK, Stage.HELD_BACK);
		assertThat(lettersTo(known)).hasSize(2);
	}

	@Test
	void allTogetherAskFiftyTimesADay() {
		var known = this.people.of(Tier.GOLD).email();
		for (var times = 0; times < 50; times++) {
			assertThat(ask(Askers.with(known))).isEqualTo(new DemoRequestOutcome.Noted());
		}
		assertThat(ask(Askers.someone())).isEqualTo(new DemoRequestOutcome.EnoughForToday());
		this.clock.move(Duration.ofDays(1));
		assertThat(ask(Askers.with(known))).isEqualTo(new DemoRequestOutcome.Noted());
	}

	@Test
	void requestsAreForgottenWhenTheDemoWouldHaveEnded() {
		var asker = Askers.with(this.people.of(Tier.GOLD).email());
		ask(asker);
		this.work.makeAll();
		this.clock.move(Duration.ofDays(13));
		this.ending.removeEnded();
		assertThat(of(asker)).hasSize(1);
		this.clock.move(Duration.ofDays(2));
		this.ending.removeEnded();
		assertThat(of(asker)).isEmpty();
	}

	private DemoRequestOutcome ask(Asker asker) {
		return this.requests.ask(UUID.randomUUID().toString(), asker, Askers.address());
	}

	private DemoRequestOutcome askFrom(String address) {
		return this.requests.ask(UUID.randomUUID().toString(), Askers.with(this.people.of(Tier.GOLD).email()), address);
	}

	private Asker made(Asker asker) {
		ask(asker);
		assertThat(settled(asker).stage()).isEqualTo(Stage.MADE);
		return asker;
	}

	/** Another node, of another test, may be at it. */
	private DemoRequest settled(Asker asker) {
		this.work.makeAll();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> of(asker).getFirst().stage() != Stage.WAITING);
		return of(asker).getFirst();
	}

	private List<DemoRequest> of(Asker asker) {
		return all().stream().filter(request -> request.asker().equals(asker)).toList();
	}

	private List<DemoRequest> all() {
		return this.superuser.sql("select * from demo.request order by asked_at desc, id")
			.query(this.reading::read)
			.list();
	}

	private long count(Asker asker, String table) {
		return this.superuser
			.sql("select count(*) from " + table
					+ " where office_id = (select office_id from account.person where email = ?)")
			.param(asker.email().value())
			.query(Long.class)
			.single();
	}

	private List<String> lettersTo(Asker asker) {
		return this.superuser.sql("select subject from mail.outbox where recipient = ?")
			.param(asker.email().value())
			.query(String.class)
			.list();
	}

	private static void together(Callable<Boolean> work) throws Exception {
		try (var nodes = Executors.newFixedThreadPool(2)) {
			for (var done : nodes.invokeAll(List.of(work, work))) {
				assertThat(done.get()).isTrue();
			}
		}
	}

}
