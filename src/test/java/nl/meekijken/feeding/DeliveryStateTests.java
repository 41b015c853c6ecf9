package nl.meekijken.feeding;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a delivery is, and when a feed is late. */
class DeliveryStateTests {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "COMING, true, false, false", "CHECKED, false, false, true", "REFUSED, false, false, false",
			"RUNNING, true, true, false", "FAILED, false, true, true", "DONE, false, false, false",
			"DROPPED, false, false, false" })
	void whatCanStartIsNeverMoving(DeliveryState state, boolean moving, boolean halfway, boolean starts) {
		assertThat(state.isMoving()).isEqualTo(moving);
		assertThat(state.isHalfway()).isEqualTo(halfway);
		assertThat(state.canStart()).isEqualTo(starts);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0", "0, 3, 0", "1, 3, 33", "3, 3, 100", "999999, 1000000, 99" })
	void theRestIsNotDoneUntilAllOfItIs(int done, int rows, int percentage) {
		assertThat(new Delivery(1, "Zaaksysteem", NOW, "Esra", DeliveryState.RUNNING, false, rows, done, 0, 0, 0,
				Readers.NONE, null)
			.percentage()).isEqualTo(percentage);
	}

	@ParameterizedTest
	@CsvSource({ "CHECKED, false, true, false", "CHECKED, true, false, true", "FAILED, true, false, true",
			"DONE, true, false, false", "DROPPED, true, false, false" })
	void whatWasOvertakenWaitsInVain(DeliveryState state, boolean overtaken, boolean starts, boolean tooLate) {
		var delivery = new Delivery(1, "Zaaksysteem", NOW, "Esra", state, overtaken, 1, 0, 0, 0, 0, Readers.NONE, null);
		assertThat(delivery.canStart()).isEqualTo(starts);
		assertThat(delivery.isTooLate()).isEqualTo(tooLate);
	}

	@Test
	void aFeedThatNeverDeliveredIsNotLate() {
		assertThat(new Feed(1, "Zaaksysteem", 1, null).isLate(NOW)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1, 59, false", "1, 60, false", "1, 61, true", "24, 1440, false", "24, 1441, true" })
	void aFeedIsLateOnceItsHoursHavePassed(int hours, int minutesAgo, boolean late) {
		var feed = new Feed(1, "Zaaksysteem", hours, NOW.minus(Duration.ofMinutes(minutesAgo)));
		assertThat(feed.isLate(NOW)).isEqualTo(late);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<b>&|<p>&lt;b&gt;&amp;</p>", "een|<p>een</p>" })
	void whatIsWrittenIsText(String text, String html) {
		assertThat(PlainHtml.of(text)).isEqualTo(html);
		assertThat(PlainHtml.of(text + "\n" + text)).isEqualTo(html + html);
		assertThat(PlainHtml.of(null)).isEmpty();
	}

}
