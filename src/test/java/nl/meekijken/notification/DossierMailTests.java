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
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** News by mail of dossiers that are followed or muted. */
@ModuleTest
class DossierMailTests {

	private static final Duration SOON = Duration.ofMinutes(6);

	private static final Duration A_DAY = Duration.ofDays(1);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

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
		this.sanne.chosenDossiers().forEach(dossier -> this.sanne.choose(dossier.number(), DossierMail.USUAL));
		this.clock.reset();
	}

	@Test
	void aDossierThatIsFollowedTellsAtOnceWhateverTheKind() {
		this.sanne.choose(Rhythm.WEEKLY, Map.of(ActivityGroup.MONEY, Rhythm.NEVER));
		var paid = this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(this.sanne.choose(paid, DossierMail.FOLLOWED)).isTrue();
		assertThat(this.sanne.receivedAfter(SOON)).as("what was not wanted when it happened").isEmpty();
		var note = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.choose(note, DossierMail.FOLLOWED);
		assertThat(this.sanne.receivedAfter(SOON)).singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains(note.toString()));
		assertThat(this.sanne.receivedAfter(A_DAY.multipliedBy(8))).hasSize(1);
	}

	@Test
	void aDossierThatIsFollowedTellsAtOnceAlsoToWhoGetsNoOtherMail() {
		var first = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.choose(first, DossierMail.FOLLOWED);
		assertThat(this.sanne.chosen().inUse()).containsExactly(Rhythm.AT_ONCE);
		assertThat(this.sanne.receivedAfter(SOON)).as("what happened before").isEmpty();
		this.sanne.choose(first, DossierMail.USUAL);
		assertThat(this.sanne.chosen()).isEqualTo(Subscriber.always(MailChoice.NONE));
	}

	@Test
	void aDossierThatIsMutedTellsNothing() {
		this.sanne.choose(Rhythm.AT_ONCE, Map.of());
		this.sanne.choose(this.sanne.happens(ActivityKind.PAID_OUT), DossierMail.MUTED);
		assertThat(this.sanne.receivedAfter(SOON)).isEmpty();
		this.sanne.happens(ActivityKind.PAID_OUT);
		assertThat(this.sanne.receivedAfter(SOON)).hasSize(1);
	}

	@Test
	void whatHappenedWhileADossierWasMutedDoesNotComeAfterwards() {
		this.sanne.choose(Rhythm.DAILY, Map.of());
		var muted = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.choose(muted, DossierMail.MUTED);
		this.sanne.choose(muted, DossierMail.USUAL);
		assertThat(this.sanne.receivedAfter(A_DAY)).isEmpty();
	}

	@Test
	void chosenDossiersAreListedTheLastChosenFirst() {
		var followed = this.sanne.happens(ActivityKind.NOTE);
		var muted = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.choose(followed, DossierMail.FOLLOWED);
		this.clock.move(Duration.ofSeconds(1));
		this.sanne.choose(muted, DossierMail.MUTED);
		assertThat(this.sanne.chosenDossiers()).extracting(ChosenDossier::number).containsExactly(muted, followed);
		assertThat(this.sanne.chosenDossiers().getLast().client()).contains("Jansen");
		this.sanne.choose(followed, DossierMail.USUAL);
		assertThat(this.sanne.chosenDossiers()).extracting(ChosenDossier::choice).containsExactly(DossierMail.MUTED);
		assertThat(this.sanne.colleague().chosenDossiers()).isEmpty();
		assertThat(this.sanne.colleague().chosenFor(muted)).isEqualTo(DossierMail.USUAL);
	}

	@Test
	void whatIsOfAnotherOfficeOrMayNotBeSeenCannotBeChosen() {
		var number = this.sanne.happens(ActivityKind.NOTE);
		var stranger = new Subscriber(this.house);
		assertThat(stranger.choose(number, DossierMail.FOLLOWED)).isFalse();
		assertThat(stranger.chosen()).isEqualTo(Subscriber.always(MailChoice.NONE));
		this.sanne.choose(number, DossierMail.MUTED);
		this.examples.withdrawConsent(this.sanne.office(), number);
		assertThat(this.sanne.choose(number, DossierMail.FOLLOWED)).isFalse();
		assertThat(this.sanne.chosenDossiers()).isEmpty();
	}

	@Test
	void mailsAreCountedWithoutMutedDossiersAndWithFollowedOnesAtOnce() {
		var muted = this.sanne.happens(ActivityKind.NOTE);
		this.clock.move(Duration.ofMinutes(10));
		var followed = this.sanne.happens(ActivityKind.NOTE);
		this.sanne.choose(muted, DossierMail.MUTED);
		assertThat(this.sanne.counted()).isEqualTo(new MailCount(1, 1, 1, 0));
		this.sanne.choose(followed, DossierMail.FOLLOWED);
		assertThat(this.sanne.counted()).isEqualTo(new MailCount(1, 1, 1, 1));
	}

}
