package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is new to somebody of an office who last looked an hour ago. */
@ModuleTest
class NewsTests {

	private static final Instant NOW = MovableClock.START;

	private static final Instant BEFORE = NOW.minus(Duration.ofHours(2));

	private static final Instant LOOKED = NOW.minus(Duration.ofHours(1));

	private static final Instant SINCE = NOW.minus(Duration.ofMinutes(30));

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private Someone sanne;

	private ExampleOffice office;

	private Reader reader;

	@BeforeEach
	void lookAnHourAgo() {
		this.sanne = this.people.of(Tier.GOLD);
		this.office = new ExampleOffice(this.sanne.office(), this.sanne.person());
		this.reader = new Reader(this.sanne, this.house);
		this.reader.readAll(LOOKED);
	}

	@Test
	void whatHappenedSinceTheLastLookIsNewTheNewestFirst() {
		var one = this.examples.bring(this.office, aDossier(), happened(BEFORE, "old"), happened(SINCE, "first"));
		var other = this.examples.bring(this.office, aDossier(), happened(SINCE.plusSeconds(1), "second"));
		assertThat(this.reader.told()).containsExactly(other + " NOTE second", one + " NOTE first");
	}

	@Test
	void whoLooksForTheFirstTimeKnowsAll() {
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		var newcomer = new Reader(this.people.colleagueOf(this.sanne), this.house);
		assertThat(newcomer.news().isEmpty()).isTrue();
		assertThat(newcomer.lastLook(number).orElseThrow().isBefore(NOW)).isFalse();
	}

	@Test
	void whoNeverMarkedAnythingIsToldSinceTheVisitBefore() {
		this.examples.bring(this.office, aDossier(), happened(BEFORE, "old"), happened(SINCE, "news"));
		var colleague = this.people.colleagueOf(this.sanne);
		Owner.change("update account.person set previous_signed_in_at = '" + LOOKED + "' where id = "
				+ colleague.person().value());
		assertThat(new Reader(colleague, this.house).told()).singleElement().asString().endsWith("news");
	}

	@Test
	void signingInAgainTakesNoNewsAwayOnceADossierWasOpened() {
		this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		var opened = this.examples.bring(this.office, aDossier(), happened(SINCE, "seen"));
		var colleague = this.people.colleagueOf(this.sanne);
		visitBefore(colleague, LOOKED);
		var theirs = new Reader(colleague, this.house);
		theirs.look(idOf(opened));
		visitBefore(colleague, NOW);
		assertThat(theirs.told()).singleElement().asString().endsWith("news");
	}

	@Test
	void aDossierThatWasOpenedHasNoNewsAnyMore() {
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		assertThat(this.reader.lastLook(number).orElseThrow().isBefore(SINCE)).isTrue();
		this.reader.look(idOf(number));
		assertThat(this.reader.news().isEmpty()).isTrue();
		assertThat(this.reader.lastLook(number).orElseThrow().isBefore(SINCE)).isFalse();
	}

	@Test
	void whatHappensAfterwardsIsNewAgain() {
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		this.reader.look(idOf(number));
		addTo(number, happened(NOW.plusSeconds(1), "later"));
		assertThat(this.reader.told()).containsExactly(number + " NOTE later");
	}

	@Test
	void whatIsForStaffOnlyIsNoNews() {
		this.examples.bring(this.office, aDossier(), new NewActivity(SINCE, ActivityKind.NOTE, "internal", null,
				Actor.RECOVERY, "Hanna", Audience.INTERNAL, null, null));
		assertThat(this.reader.news().isEmpty()).isTrue();
	}

	@Test
	void whatOneDidOneselfIsNoNewsButWhatAColleagueDidIs() {
		this.examples.bring(this.office, aDossier(), byIntermediary("Sanne van der Beek"),
				byIntermediary("Joris Prins"));
		assertThat(this.reader.told()).singleElement().asString().endsWith("Joris Prins");
	}

	@Test
	void aDossierWithoutConsentHasNoNews() {
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		this.examples.withdrawConsent(this.office, number);
		assertThat(this.reader.news().isEmpty()).isTrue();
		assertThat(this.reader.lastLook(number)).isEmpty();
		assertThat(this.reader.read(number, NOW)).isFalse();
	}

	@Test
	void whatIsTwoMonthsOldIsNoNewsToAnybody() {
		Owner.change("update notification.reader set read_until = '2020-01-01' where person_id = "
				+ this.sanne.person().value());
		this.examples.bring(this.office, aDossier(), happened(NOW.minus(Duration.ofDays(61)), "old"),
				happened(NOW.minus(Duration.ofDays(59)), "young"));
		assertThat(this.reader.told()).singleElement().asString().endsWith("young");
	}

	@Test
	void moreThanAHundredAreCountedToAHundred() {
		this.examples.bring(this.office, aDossier(),
				IntStream.rangeClosed(1, 101)
					.mapToObj(number -> happened(SINCE.plusSeconds(number), "news " + number))
					.toArray(NewActivity[]::new));
		var news = this.reader.news();
		assertThat(news.count()).isEqualTo("100+");
		assertThat(news.items()).hasSize(100).first().returns("news 101", NewsItem::detail);
	}

	@Test
	void nobodyIsToldNothingButAnError() {
		var notifications = this.house.getBean(Notifications.class);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> notifications.read(NOW));
	}

	private void addTo(ClaimNumber number, NewActivity activity) {
		this.examples.addTo(this.office, idOf(number), activity);
	}

	private DossierId idOf(ClaimNumber number) {
		return this.reader
			.inside(() -> new DossierId(this.jdbc.sql("select id from dossier.dossier where claim_number = ?")
				.param(number.toString())
				.query(Long.class)
				.single()));
	}

	private static void visitBefore(Someone someone, Instant moment) {
		Owner.change("update account.person set previous_signed_in_at = '" + moment + "', last_signed_in_at = '"
				+ moment + "' where id = " + someone.person().value());
	}

	private static NewActivity happened(Instant at, @Nullable String detail) {
		return new NewActivity(at, ActivityKind.NOTE, detail, null, Actor.RECOVERY, "Hanna", Audience.INTERMEDIARY,
				null, null);
	}

	private static NewActivity byIntermediary(String name) {
		return new NewActivity(SINCE, ActivityKind.IBAN_CHANGED, name, null, Actor.INTERMEDIARY, name,
				Audience.INTERMEDIARY, null, null);
	}

}
