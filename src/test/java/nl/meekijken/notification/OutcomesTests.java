package nl.meekijken.notification;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.correspondence.Fate;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Why somebody was mailed of what happened, or was not; on a Monday at 09:14. */
@ModuleTest
class OutcomesTests {

	private static final Duration SOON = Duration.ofMinutes(6);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

	@Autowired
	private Outcomes outcomes;

	@Autowired
	private MovableClock clock;

	private Subscriber sanne;

	@BeforeEach
	void somebody() {
		this.sanne = new Subscriber(this.house);
	}

	@AfterEach
	void stopAndPutTheClockBack() {
		this.sanne.choose(Rhythm.NEVER, Map.of());
		this.clock.reset();
	}

	@Test
	void whatWasMailedTellsToWhichAddressWhenAndWhatBecameOfIt() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.clock.move(SOON);
		MailingOnCall.go(this.house);
		assertThat(explained()).singleElement()
			.satisfies(event -> assertThat(event.fate()).isEqualTo(Fate.QUEUED))
			.satisfies(event -> assertThat(event.address()).isEqualTo(this.sanne.someone().email()))
			.satisfies(event -> assertThat(event.when()).isEqualTo(this.clock.instant()));
		this.sanne.received();
		assertThat(explained()).extracting(ExplainedEvent::fate).containsExactly(Fate.SENT);
		assertThat(told()).containsExactly(Outcome.MAILED);
	}

	@Test
	void aMailThatWasGivenUpSaysSo() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.receivedAfter(SOON);
		Owner.change(
				"update mail.outbox set state = 'GIVEN_UP' where recipient = '" + this.sanne.someone().email() + "'");
		assertThat(explained()).extracting(ExplainedEvent::fate).containsExactly(Fate.GIVEN_UP);
	}

	@Test
	void aMailThatCameBackSaysSo() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.receivedAfter(SOON);
		Owner.change("update mail.outbox set bounced_at = now(), bounce_code = '5.1.1' where recipient = '"
				+ this.sanne.someone().email() + "'");
		assertThat(explained()).extracting(ExplainedEvent::fate).containsExactly(Fate.BOUNCED);
		Owner.change("delete from mail.outbox where bounced_at is not null");
	}

	@Test
	void whatHasStillToComeTellsWhen() {
		this.sanne.choose(Rhythm.DAILY, Map.of());
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(explained()).singleElement()
			.satisfies(event -> assertThat(event.outcome()).isEqualTo(Outcome.TO_COME))
			.satisfies(event -> assertThat(event.when()).isEqualTo("2026-11-24T07:00:00Z"));
	}

	@Test
	void whatIsOffMutedOrOnesOwnIsToldBeforeAndAfterTheMailing() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of(ActivityGroup.MONEY, Rhythm.NEVER));
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.choose(this.sanne.happens(ActivityKind.NOTE), DossierMail.MUTED);
		this.clock.move(Duration.ofSeconds(1));
		this.examples.bring(this.sanne.office(), aDossier(),
				new NewActivity(this.clock.instant(), ActivityKind.CLIENT_DATA_CHANGED, null, null, Actor.INTERMEDIARY,
						name(), Audience.INTERMEDIARY, null, null));
		var reasons = List.of(Outcome.OWN_DEED, Outcome.DOSSIER_MUTED, Outcome.KIND_OFF);
		assertThat(told()).isEqualTo(reasons);
		assertThat(this.sanne.receivedAfter(SOON)).isEmpty();
		assertThat(told()).isEqualTo(reasons);
	}

	@Test
	void whatWasReadBeforeTheMailLeftIsNotMailed() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.reader().readAll(this.clock.instant());
		assertThat(told()).containsExactly(Outcome.ALREADY_READ);
		assertThat(this.sanne.receivedAfter(SOON)).isEmpty();
		assertThat(told()).containsExactly(Outcome.ALREADY_READ);
	}

	@Test
	void whoChoseNothingReadsThatMailWasOffAlsoAfterChoosing() {
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(told()).containsExactly(Outcome.MAIL_OFF);
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.clock.move(Duration.ofSeconds(1));
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(told()).containsExactly(Outcome.TO_COME, Outcome.MAIL_OFF);
	}

	@Test
	void whatWasDecidedStaysWhenAChoiceChanges() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of(ActivityGroup.MONEY, Rhythm.NEVER));
		this.sanne.happens(ActivityKind.PAID_OUT);
		var note = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.receivedAfter(SOON);
		this.sanne.choose(Rhythm.DAILY, Map.of());
		this.sanne.choose(note, DossierMail.MUTED);
		assertThat(told()).containsExactly(Outcome.MAILED, Outcome.KIND_OFF);
	}

	@Test
	void nothingIsToldOfAnotherOfficeOrAWithdrawnDossierAndColleaguesHaveTheirOwn() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		var number = this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.receivedAfter(SOON);
		assertThat(explained(new Subscriber(this.house))).isEmpty();
		assertThat(explained(this.sanne.colleague())).extracting(ExplainedEvent::outcome)
			.containsExactly(Outcome.MAIL_OFF);
		this.examples.withdrawConsent(this.sanne.office(), number);
		assertThat(explained()).isEmpty();
	}

	@Test
	void allOfItIsReadPageByPage() {
		IntStream.range(0, ExplainedEvents.MOST + 3).forEach(each -> this.sanne.happens(ActivityKind.NOTE));
		var first = this.sanne.reader().ask(this.outcomes.explained(Optional.empty()));
		assertThat(first.events()).hasSize(ExplainedEvents.MOST);
		var second = this.sanne.reader().ask(this.outcomes.explained(first.next()));
		assertThat(second.events()).hasSize(3);
		assertThat(second.next()).isEmpty();
		var seen = new HashSet<Long>();
		first.events().forEach(event -> seen.add(event.activity()));
		second.events().forEach(event -> seen.add(event.activity()));
		assertThat(seen).hasSize(ExplainedEvents.MOST + 3);
	}

	@Test
	void whatIsOldIsForgottenAndNoLongerTold() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.receivedAfter(SOON);
		this.clock.move(Duration.ofDays(42));
		assertThat(explained()).isEmpty();
		this.sanne.received();
		assertThat(this.examples.ask(this.sanne.office(), kept())).isZero();
		assertThat(this.sanne.receivedAfter(SOON)).hasSize(1);
	}

	private static Question<Integer> kept() {
		return new Question<>("select count(*) from notification.outcome", List.of(), rows -> {
			rows.next();
			return rows.getInt(1);
		});
	}

	private String name() {
		return this.sanne.reader()
			.ask(new Question<>("select concat_ws(' ', first_name, prefix, surname) from account.person where id = "
					+ this.sanne.someone().person().value(), List.of(), rows -> {
						rows.next();
						return rows.getString(1);
					}));
	}

	private List<Outcome> told() {
		return explained().stream().map(ExplainedEvent::outcome).toList();
	}

	private List<ExplainedEvent> explained() {
		return explained(this.sanne);
	}

	private List<ExplainedEvent> explained(Subscriber someone) {
		return someone.reader().ask(this.outcomes.explained(Optional.empty())).events();
	}

}
