package nl.meekijken.administration;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;

import nl.meekijken.feeding.DeliveryState;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator types of a system, and how a delivery of it is drawn. */
class FeedFormTests {

	private static final Texts TEXTS = Texts.of("administration", Texts.DUTCH, new MovableClock());

	private final FormErrors errors = new FormErrors();

	@Test
	void aDayIsWhatMostSystemsKeep() {
		assertThat(FeedForm.empty().readHours(TEXTS, this.errors)).contains(24);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", " 24 ", "744" })
	void hoursAreCounted(String typed) {
		assertThat(form("Zaaksysteem", typed).readHours(TEXTS, this.errors)).contains(Integer.valueOf(typed.strip()));
		assertThat(this.errors.isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "745", "1,5", "24 uur", "9999999999" })
	void whatIsNoNumberOfHoursIsToldAtItsField(String typed) {
		assertThat(form("Zaaksysteem", typed).readHours(TEXTS, this.errors)).isEmpty();
		assertThat(this.errors.of("uren")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void aSystemHasAName(String typed) {
		assertThat(form(typed, "24").readName(TEXTS, this.errors)).isEmpty();
		assertThat(form("x".repeat(61), "24").readName(TEXTS, this.errors)).isEmpty();
		assertThat(this.errors.of("naam")).isNotNull();
		assertThat(form("Zaaksysteem", "24").readName(TEXTS, this.errors)).contains("Zaaksysteem");
	}

	@ParameterizedTest
	@EnumSource(DeliveryState.class)
	void everyStateHasALookAndAPicture(DeliveryState state) {
		assertThat(DeliveryPage.look(state)).isIn("good", "bad", "wait", "rest");
		assertThat(DeliveryPage.icon(state)).isNotEmpty();
		assertThat(TEXTS.label(state, "what")).endsWith(".");
	}

	private static FeedForm form(String name, String hours) {
		return FeedForm.of(new Filled(MultiValueMap.fromSingleValue(Map.of("naam", name, "uren", hours))));
	}

}
