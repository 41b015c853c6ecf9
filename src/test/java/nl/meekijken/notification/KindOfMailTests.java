package nl.meekijken.notification;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** News by mail that differs by the kind of event; it begins on a Monday at 09:14. */
@ModuleTest
class KindOfMailTests {

	private static final Map<ActivityGroup, Rhythm> MONEY_AT_ONCE = Map.of(ActivityGroup.MONEY, Rhythm.AT_ONCE);

	private static final Duration SOON = Duration.ofMinutes(6);

	private static final Duration A_DAY = Duration.ofDays(1);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	@Autowired
	private NewsStops stops;

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
	void aChoiceForAKindIsKeptChangedAndDropped() {
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		assertThat(this.sanne.chosen().byKind()).isEqualTo(MONEY_AT_ONCE);
		this.sanne.choose(Rhythm.DAILY,
				Map.of(ActivityGroup.MONEY, Rhythm.WEEKLY, ActivityGroup.CONTACT, Rhythm.NEVER));
		assertThat(this.sanne.chosen().byKind())
			.isEqualTo(Map.of(ActivityGroup.MONEY, Rhythm.WEEKLY, ActivityGroup.CONTACT, Rhythm.NEVER));
		this.sanne.choose(Rhythm.DAILY, Map.of());
		assertThat(this.sanne.chosen()).isEqualTo(Subscriber.always(new MailChoice(Rhythm.DAILY, 8, false)));
		assertThat(this.sanne.colleague().chosen()).isEqualTo(Subscriber.always(MailChoice.NONE));
	}

	@Test
	void moneyComesAtOnceAndTheRestInTheOverview() {
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		var paid = this.sanne.happens(ActivityKind.PAYMENT_RECEIVED);
		var course = this.sanne.happens(ActivityKind.STATUS_CHANGED);
		assertThat(this.sanne.receivedAfter(SOON)).singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains(paid.toString()).doesNotContain(course.toString()));
		assertThat(this.sanne.receivedAfter(A_DAY)).hasSize(2)
			.last()
			.satisfies(letter -> assertThat(letter.text()).contains(course.toString()).doesNotContain(paid.toString()));
		assertThat(this.sanne.receivedAfter(A_DAY)).hasSize(2);
	}

	@Test
	void aKindThatIsOffIsNotMailed() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of(ActivityGroup.CONTACT, Rhythm.NEVER));
		this.sanne.happens(ActivityKind.EMAIL_SENT);
		assertThat(this.sanne.receivedAfter(SOON)).isEmpty();
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(this.sanne.receivedAfter(SOON)).hasSize(1);
	}

	@Test
	void oneKindMayComeWhereTheRestDoesNot() {
		this.sanne.choose(Rhythm.NEVER, MONEY_AT_ONCE);
		this.sanne.happens(ActivityKind.EMAIL_SENT);
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(this.sanne.receivedAfter(SOON)).hasSize(1);
		assertThat(this.sanne.receivedAfter(A_DAY)).hasSize(1);
	}

	@Test
	void whatCameAtOnceDoesNotComeAgainWhenItsKindMovesToTheOverview() {
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.happens(ActivityKind.NOTE);
		assertThat(this.sanne.receivedAfter(SOON)).hasSize(1);
		this.sanne.choose(Rhythm.DAILY, Map.of());
		var letters = this.sanne.receivedAfter(A_DAY);
		assertThat(letters).hasSize(2);
		assertThat(letters.getLast().subject()).contains("1 dossier");
	}

	@Test
	void whatWasStillToComeComesInItsNewRhythm() {
		this.sanne.choose(Rhythm.DAILY, Map.of());
		var paid = this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		assertThat(this.sanne.receivedAfter(SOON)).singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains(paid.toString()));
		assertThat(this.sanne.receivedAfter(A_DAY)).hasSize(1);
	}

	@Test
	void whatWasNotWantedWhenItHappenedDoesNotComeAfterwards() {
		this.sanne.choose(Rhythm.DAILY, Map.of(ActivityGroup.MONEY, Rhythm.NEVER));
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		assertThat(this.sanne.receivedAfter(A_DAY)).isEmpty();
	}

	@Test
	void theLinkThatStopsMailStopsEveryKindAndEveryDossier() {
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		var followed = this.sanne.happens(ActivityKind.NOTE);
		var muted = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.choose(followed, DossierMail.FOLLOWED);
		this.sanne.choose(muted, DossierMail.MUTED);
		assertThat(this.stops.stop(this.stops.secretOf(this.sanne.someone().office(), this.sanne.someone().person())))
			.isTrue();
		assertThat(this.sanne.chosen()).isEqualTo(Subscriber.always(new MailChoice(Rhythm.NEVER, 8, false)));
		assertThat(this.sanne.chosenFor(muted)).isEqualTo(DossierMail.MUTED);
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(this.sanne.receivedAfter(A_DAY)).isEmpty();
	}

	@Test
	void mailsAreCountedWithTheChoiceForEachKind() {
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.clock.move(Duration.ofMinutes(10));
		this.sanne.happens(ActivityKind.PAID_OUT);
		this.sanne.happens(ActivityKind.NOTE);
		assertThat(this.sanne.counted()).isEqualTo(new MailCount(2, 1, 1, 0));
		this.sanne.choose(Rhythm.DAILY, MONEY_AT_ONCE);
		assertThat(this.sanne.counted()).isEqualTo(new MailCount(2, 3, 3, 2));
		assertThat(this.sanne.counted().of(this.sanne.chosen().usual().rhythm())).isEqualTo(3);
	}

}
