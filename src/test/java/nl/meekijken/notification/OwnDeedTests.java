package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;
import nl.meekijken.dossier.Activities;
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
import nl.meekijken.trying.Staff;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** What one did oneself is no news, whatever people are called. */
@ModuleTest
class OwnDeedTests {

	private static final String NAME = "Joris Prins";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

	@Autowired
	private People people;

	@Autowired
	private Activities activities;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MovableClock clock;

	private Someone joris;

	private Someone namesake;

	private ClaimNumber number;

	@BeforeEach
	void twoOfOneName() {
		var sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(sanne);
		this.namesake = this.people.colleagueOf(sanne);
		this.number = this.examples.bring(new ExampleOffice(sanne.office(), sanne.person()), aDossier());
		for (var each : List.of(this.joris, this.namesake)) {
			new Reader(each, this.house).readAll(MovableClock.START);
		}
		this.clock.move(Duration.ofMinutes(1));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whatANamesakeDidIsNews() {
		write(this.entrance.of(this.joris.person()), NAME);
		assertNews(this.joris, false);
		assertNews(this.namesake, true);
	}

	@Test
	void whoIsCalledOtherwiseSinceHearsNothingOfTheOwnDeed() {
		write(this.entrance.of(this.joris.person()), NAME);
		Owner.change("update account.person set surname = 'de Wit' where id = " + this.joris.person().value());
		assertNews(this.joris, false);
	}

	@Test
	void whatStaffWriteDownInTheNameOfTheOfficeIsNewsWhateverTheyAreCalled() {
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone();
		write(this.entrance.ofStaffInside(this.joris.office(), marit.person()), NAME);
		assertNews(this.joris, true);
	}

	@Test
	void whatIsOlderThanThatItIsKnownWhoDidItGoesByTheName() {
		write(this.entrance.of(this.namesake.person()), NAME);
		Owner.change("update dossier.activity set done_by = null where dossier_id = " + dossier().value());
		assertNews(this.joris, false);
	}

	private void assertNews(Someone someone, boolean any) {
		var reader = new Reader(someone, this.house);
		var notifications = this.house.getBean(Notifications.class);
		assertThat(reader.news().isEmpty()).isEqualTo(!any);
		assertThat(reader.ask(notifications.among(List.of(this.number))).contains(this.number)).isEqualTo(any);
		assertThat(reader.ask(NewsStore.changed(MovableClock.START)).contains(this.number)).isEqualTo(any);
		var preferences = this.house.getBean(MailPreferences.class);
		assertThat(reader.ask(preferences.happened()).happenings().isEmpty()).isEqualTo(!any);
		assertThat(outcome(reader)).isEqualTo(any ? Outcome.MAIL_OFF : Outcome.OWN_DEED);
	}

	private @Nullable Outcome outcome(Reader reader) {
		var place = new ExplainedEvents.Place(Instant.parse("2027-01-01T00:00:00Z"), Long.MAX_VALUE);
		return reader.ask(OutcomeSearch.explained(MovableClock.START, place)).events().getFirst().outcome();
	}

	private void write(Visitor visitor, String name) {
		var activity = new NewActivity(this.clock.instant(), ActivityKind.NOTE, "x", null, Actor.INTERMEDIARY, name,
				Audience.INTERMEDIARY, null, null);
		this.boundary.inside(visitor, () -> Objects.requireNonNull(this.transactions.execute(writing -> {
			this.activities.add(this.joris.office(), dossier(), activity);
			return visitor;
		})));
	}

	private DossierId dossier() {
		return new DossierId(
				Long.parseLong(Owner.ask("select id from dossier.dossier where claim_number = '" + this.number + "'")));
	}

}
