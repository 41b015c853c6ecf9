package nl.meekijken.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** News by mail to somebody who chose it on a Monday at 09:14. */
@ModuleTest
class NewsMailingTests {

	private static final MailChoice AT_ONCE = new MailChoice(Rhythm.AT_ONCE, 8, false);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private NewsMailing mailing;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private NewsStops stops;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private ExampleOffice office;

	private Reader reader;

	@BeforeEach
	void somebody() {
		this.sanne = this.people.of(Tier.GOLD);
		this.office = new ExampleOffice(this.sanne.office(), this.sanne.person());
		this.reader = new Reader(this.sanne, this.house);
	}

	@AfterEach
	void stopAndPutTheClockBack() {
		choose(MailChoice.NONE);
		this.clock.reset();
	}

	@Test
	void whatHappensTogetherComesInOneMailAfterFiveMinutes() {
		choose(AT_ONCE);
		var one = happens("€ 4.186,50");
		this.clock.move(Duration.ofMinutes(2));
		var other = happens("Univé");
		assertThat(received()).isEmpty();
		this.clock.move(Duration.ofMinutes(3));
		assertThat(received()).singleElement()
			.satisfies(letter -> assertThat(letter.subject()).isEqualTo("[Meekijken] Nieuws in 2 dossiers"))
			.satisfies(letter -> assertThat(letter.text()).contains(one.toString(), other.toString(),
					"Voorstel ontvangen"));
		this.clock.move(Duration.ofHours(1));
		assertThat(received()).hasSize(1);
	}

	@Test
	void noMailComesWhenNothingHappened() {
		choose(AT_ONCE);
		this.clock.move(Duration.ofDays(1));
		assertThat(received()).isEmpty();
	}

	@Test
	void noMailComesToWhoChoseNothing() {
		happens("x");
		this.clock.move(Duration.ofDays(8));
		assertThat(received()).isEmpty();
	}

	@Test
	void whatWasReadMeanwhileIsNotMailed() {
		choose(AT_ONCE);
		happens("x");
		this.clock.move(Duration.ofMinutes(5));
		this.reader.readAll(this.clock.instant());
		assertThat(received()).isEmpty();
	}

	@Test
	void aMailHoldsNoPersonalDatumAndCanBeStoppedByOneClick() {
		choose(AT_ONCE);
		happens("€ 4.186,50");
		this.clock.move(Duration.ofMinutes(5));
		var letter = received().getFirst();
		assertThat(letter.text() + letter.html()).doesNotContain("Jansen", "AB-12-CD", "4.186", "NL91", "Utrecht");
		assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
		var stop = letter.link("/nieuws-stoppen");
		assertThat(letter.header("List-Unsubscribe").replaceAll("\\s", "")).endsWith(stop + ">");
		assertThat(letter.text()).contains(stop);
		assertThat(letter.link("/nieuws")).startsWith("/nieuws?bericht=");
	}

	@Test
	void whoStoppedGetsNoMoreAndAWrongLinkStopsNobody() {
		choose(AT_ONCE);
		var secret = this.stops.secretOf(this.office.id(), this.office.person());
		for (var wrong : List.of("", "onzin", secret.substring(1), secret + "A", "x".repeat(5000), "é", "%00")) {
			assertThat(this.stops.stop(wrong)).as(wrong).isFalse();
		}
		assertThat(this.reader.ask(this.preferences.own())).isEqualTo(Subscriber.always(AT_ONCE));
		assertThat(this.stops.stop(secret)).isTrue();
		assertThat(this.stops.stop(secret)).isTrue();
		assertThat(this.reader.ask(this.preferences.own()).usual().rhythm()).isEqualTo(Rhythm.NEVER);
		happens("x");
		this.clock.move(Duration.ofDays(1));
		assertThat(received()).isEmpty();
	}

	@Test
	void theOverviewOfTheDayComesNextMorningAndNotAtTheWeekend() {
		choose(new MailChoice(Rhythm.DAILY, 8, false));
		happens("x");
		this.clock.move(Duration.ofHours(22));
		assertThat(received()).isEmpty();
		this.clock.move(Duration.ofHours(1));
		assertThat(received()).hasSize(1);
		this.clock.move(Duration.ofDays(3).plusHours(12));
		happens("y");
		this.clock.move(Duration.ofDays(1).plusHours(12));
		assertThat(received()).hasSize(1);
		this.clock.move(Duration.ofDays(1));
		assertThat(received()).hasSize(2);
	}

	@Test
	void severalNodesAtOnceWriteOneMail() throws Exception {
		choose(AT_ONCE);
		happens("x");
		this.clock.move(Duration.ofMinutes(5));
		AtOnce.times(4, () -> {
			this.mailing.go();
			return true;
		});
		assertThat(this.letters.to(this.sanne.email())).hasSize(1);
	}

	@Test
	void aNodeThatDiesBeforeItWroteIsFollowedByAnother() {
		choose(AT_ONCE);
		happens("x");
		this.clock.move(Duration.ofMinutes(5));
		Owner.change("update notification.mailing set due_at = '" + this.clock.instant().plus(Duration.ofMinutes(5))
				+ "' where person_id = " + this.sanne.person().value());
		assertThat(received()).isEmpty();
		this.clock.move(Duration.ofMinutes(5));
		assertThat(received()).hasSize(1);
	}

	@Test
	void aBlockedPersonGetsNothing() {
		choose(AT_ONCE);
		happens("x");
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		this.clock.move(Duration.ofMinutes(5));
		assertThat(received()).isEmpty();
		Owner.change("update account.person set enabled = true where id = " + this.sanne.person().value());
	}

	@Test
	void manyDossiersAreCountedAndTheFirstFiveNamed() {
		choose(AT_ONCE);
		IntStream.range(0, 7).forEach(each -> happens("x"));
		this.clock.move(Duration.ofMinutes(5));
		assertThat(received().getFirst().text()).contains("Er is ook nieuws in 2 andere dossiers.");
	}

	@Test
	void eachChoiceIsCountedOverTheLastThirtyDays() {
		var now = this.clock.instant();
		this.examples.bring(this.office, aDossier(), happened(now.minus(Duration.ofHours(1)), "x"),
				happened(now.minus(Duration.ofHours(2)), "x"), happened(now.minus(Duration.ofDays(1)), "x"),
				happened(now.minus(Duration.ofDays(10)), "x"), happened(now.minus(Duration.ofDays(31)), "x"));
		assertThat(this.reader.ask(this.preferences.happened())
			.mails(AT_ONCE, this.reader.ask(this.preferences.workingDays()))).isEqualTo(new MailCount(4, 3, 3, 0));
	}

	private void choose(MailChoice choice) {
		this.reader.inside(() -> {
			this.preferences.choose(this.office.id(), this.office.person(), Subscriber.always(choice));
			return choice;
		});
	}

	private List<ReceivedLetter> received() {
		this.mailing.go();
		return this.letters.to(this.sanne.email());
	}

	private ClaimNumber happens(String detail) {
		this.clock.move(Duration.ofSeconds(1));
		return this.examples.bring(this.office, aDossier(), happened(this.clock.instant(), detail));
	}

	private static NewActivity happened(Instant at, String detail) {
		return new NewActivity(at, ActivityKind.OFFER_RECEIVED, detail, null, Actor.INSURER, "Hanna",
				Audience.INTERMEDIARY, null, null);
	}

}
