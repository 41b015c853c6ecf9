package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.HandedSecrets;
import nl.meekijken.account.InvitationOutcome;
import nl.meekijken.account.Invitations;
import nl.meekijken.account.NewPasswordOutcome;
import nl.meekijken.account.NewPasswords;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.Role;
import nl.meekijken.account.SecretHash;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** What somebody who begins to look along hears by mail, without having chosen. */
@ModuleTest
class NewcomersTests {

	private static final String SUBJECT = "[Meekijken] Nieuws in 1 dossier";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Invitations invitations;

	@Autowired
	private NewPasswords passwords;

	@Autowired
	private Examples examples;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	@BeforeEach
	void anOffice() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		Owner.change("update notification.mailing set due_at = null where office_id = " + this.sanne.office().value());
		this.clock.reset();
	}

	@Test
	void newsComesAtOnceByDayUntilItIsStopped() {
		var mehmet = join();
		assertThat(chosen(mehmet)).isEqualTo(Subscriber.always(new MailChoice(Rhythm.AT_ONCE, 8, false)));
		this.clock.move(Duration.ofSeconds(1));
		happens(this.clock.instant());
		assertThat(newsTo(mehmet)).isZero();
		this.clock.move(Duration.ofMinutes(5));
		assertThat(newsTo(mehmet)).isOne();
		this.clock.move(Duration.ofHours(12));
		happens(this.clock.instant());
		this.clock.move(Duration.ofMinutes(5));
		assertThat(newsTo(mehmet)).as("not in the evening").isOne();
		new Reader(mehmet, this.house).inside(() -> {
			this.preferences.stop(mehmet.office(), mehmet.person());
			return mehmet;
		});
		this.clock.move(Duration.ofDays(1));
		assertThat(newsTo(mehmet)).isOne();
	}

	@Test
	void inABusyOfficeNewsComesOnceADay() {
		var thursday = Instant.parse("2026-11-19T08:00:00Z");
		IntStream.range(0, 21)
			.mapToObj(step -> thursday.plus(Duration.ofMinutes(20).multipliedBy(step)))
			.forEach(at -> {
				happens(at);
				happens(at.plus(Duration.ofDays(1)));
			});
		assertThat(chosen(join()).usual()).isEqualTo(new MailChoice(Rhythm.DAILY, 8, false));
	}

	@Test
	void whoLookedAlongBeforeChoosesThemselves() {
		assertThat(chosen(this.sanne).usual()).isEqualTo(MailChoice.NONE);
	}

	@Test
	void staffGetNoNewsOfOffices() {
		var home = new OfficeId(Long.parseLong(Owner.ask("select office_id from office.office where staff")));
		var number = this.sanne.accountNumber() + "02";
		var handler = join(new NewPerson(home, number, EmailAddress.of("medewerker." + number + "@voorbeeld.example"),
				"Mehmet", null, "Yilmaz", Role.HANDLER, null));
		assertThat(Owner.ask("select count(*) from notification.mailing where person_id = " + handler.person().value()))
			.isEqualTo("0");
		Owner.change("update account.person set enabled = false where id = " + handler.person().value());
	}

	private MailChoices chosen(Someone someone) {
		return new Reader(someone, this.house).ask(this.preferences.own());
	}

	private long newsTo(Someone someone) {
		MailingOnCall.go(this.house);
		return this.letters.to(someone.email()).stream().filter(letter -> letter.subject().equals(SUBJECT)).count();
	}

	private void happens(Instant at) {
		this.examples.bring(new ExampleOffice(this.sanne.office(), this.sanne.person()), aDossier(), new NewActivity(at,
				ActivityKind.OFFER_RECEIVED, "x", null, Actor.INSURER, "Hanna", Audience.INTERMEDIARY, null, null));
	}

	private Someone join() {
		var number = this.sanne.accountNumber() + "01";
		return join(
				new NewPerson(this.sanne.office(), number, EmailAddress.of("mehmet." + number + "@voorbeeld.example"),
						"Mehmet", null, "Yilmaz", Role.MEMBER, null));
	}

	private Someone join(NewPerson person) {
		var invited = (InvitationOutcome.Invited) this.invitations.invite(person, Texts.DUTCH);
		var someone = new Someone(person.office(), invited.person(), person.accountNumber(), person.email().value());
		var secret = SecretHash.typed(new HandedSecrets(this.house).invitation(someone)).orElseThrow();
		assertThat(this.passwords.choose(secret, "vier wilde zwanen zwemmen"))
			.isInstanceOf(NewPasswordOutcome.Chosen.class);
		return someone;
	}

}
