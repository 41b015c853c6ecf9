package nl.meekijken.notification;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.meekijken.dossier.ActivityGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** In which rhythms mail may come to somebody. */
class MailChoicesTests {

	private static final MailChoice DAILY = new MailChoice(Rhythm.DAILY, 17, true);

	@Test
	void whoChoseNothingHearsNothing() {
		assertThat(Subscriber.always(MailChoice.NONE).inUse()).isEmpty();
	}

	@Test
	void whatIsUsualAndWhatDiffersAreBothInUse() {
		assertThat(Subscriber.always(DAILY).inUse()).containsExactly(Rhythm.DAILY);
		assertThat(new MailChoices(DAILY, Map.of(ActivityGroup.MONEY, Rhythm.AT_ONCE), false).inUse())
			.containsExactly(Rhythm.AT_ONCE, Rhythm.DAILY);
		assertThat(new MailChoices(DAILY, Map.of(ActivityGroup.MONEY, Rhythm.NEVER), false).inUse())
			.containsExactly(Rhythm.DAILY);
	}

	@Test
	void whatIsUsualIsNotInUseWhereEveryKindDiffers() {
		var all = Arrays.stream(ActivityGroup.values()).collect(Collectors.toMap(kind -> kind, kind -> Rhythm.WEEKLY));
		assertThat(new MailChoices(DAILY, all, false).inUse()).containsExactly(Rhythm.WEEKLY);
	}

	@Test
	void whoFollowsADossierHearsAtOnceAlsoWithoutAnyOtherMail() {
		assertThat(new MailChoices(MailChoice.NONE, Map.of(), true).inUse()).containsExactly(Rhythm.AT_ONCE);
	}

	@Test
	void anotherRhythmKeepsTheHours() {
		assertThat(DAILY.in(Rhythm.WEEKLY)).isEqualTo(new MailChoice(Rhythm.WEEKLY, 17, true));
	}

}
