package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.RoundTrips;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** How news becomes read, by somebody who last looked an hour ago. */
@ModuleTest
class ReadNewsTests {

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
	void markingAllAsReadLeavesWhatCameMeanwhile() {
		this.examples.bring(this.office, aDossier(), happened(SINCE, "shown"));
		var shown = this.reader.news().newest().orElseThrow();
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE.plusMillis(1), "meanwhile"));
		this.reader.readAll(shown);
		assertThat(this.reader.told()).containsExactly(number + " NOTE meanwhile");
	}

	@Test
	void markingGoesNeitherBackNorIntoTheFuture() {
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		this.reader.readAll(BEFORE);
		this.reader.readAll(Instant.parse("2999-01-01T00:00:00Z"));
		this.reader.readAll(Instant.EPOCH);
		assertThat(this.reader.news().isEmpty()).isTrue();
		addTo(number, happened(NOW.plusSeconds(5), "later"));
		assertThat(this.reader.news().items()).hasSize(1);
	}

	@Test
	void oneDossierIsMarkedByItself() {
		var one = this.examples.bring(this.office, aDossier(), happened(SINCE, "one"));
		var other = this.examples.bring(this.office, aDossier(), happened(SINCE, "other"));
		assertThat(this.reader.read(one, SINCE)).isTrue();
		assertThat(this.reader.read(one, BEFORE)).isTrue();
		assertThat(this.reader.told()).containsExactly(other + " NOTE other");
	}

	@Test
	void markingTellsNothingOfDossiersOfOthers() {
		var theirs = this.examples.bring(this.examples.anOffice(), aDossier(), happened(SINCE, "theirs"));
		assertThat(this.reader.read(theirs, NOW)).isFalse();
		assertThat(this.reader.read(new ClaimNumber(2026, 1), NOW)).isFalse();
		assertThat(this.reader.lastLook(theirs)).isEmpty();
		assertThat(this.reader.news().isEmpty()).isTrue();
	}

	@Test
	void aLookIsNotedWithTheCommitAndOnlyWhereThereIsNews() {
		var number = this.examples.bring(this.office, aDossier(), happened(BEFORE, "old"));
		var id = idOf(number);
		this.reader.look(id);
		assertThat(rowsOf(id)).isZero();
		addTo(number, happened(SINCE, "news"));
		assertThat(RoundTrips.during(() -> this.reader.look(id))).isLessThanOrEqualTo(2);
		assertThat(rowsOf(id)).isEqualTo(1);
	}

	@Test
	void whatOneHasReadIsStillNewToAColleague() {
		var number = this.examples.bring(this.office, aDossier(), happened(SINCE, "news"));
		var colleague = new Reader(this.people.colleagueOf(this.sanne), this.house);
		colleague.readAll(LOOKED);
		this.reader.look(idOf(number));
		assertThat(colleague.told()).hasSize(1);
	}

	private long rowsOf(DossierId dossier) {
		return this.reader
			.inside(() -> this.jdbc.sql("select count(*) from notification.dossier_read where dossier_id = ?")
				.param(dossier.value())
				.query(Long.class)
				.single());
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

	private static NewActivity happened(Instant at, @Nullable String detail) {
		return new NewActivity(at, ActivityKind.NOTE, detail, null, Actor.RECOVERY, "Hanna", Audience.INTERMEDIARY,
				null, null);
	}

}
