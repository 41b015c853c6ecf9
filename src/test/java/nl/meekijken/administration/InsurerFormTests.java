package nl.meekijken.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.dossier.InsurerKind;
import nl.meekijken.dossier.KnownInsurer;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** An insurer is named once, and goes up only in another of its kind. */
class InsurerFormTests {

	private static final KnownInsurer UNIVE = new KnownInsurer(7, InsurerKind.INSURER, "Univé", null, 3);

	private final Texts texts = Texts.of("administration", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@Test
	void oneThatIsThereIsChangedAndOneThatIsNotIsNew() {
		var form = InsurerForm.of(List.of(UNIVE), 7);
		assertThat(form.changes()).isTrue();
		assertThat(form.id()).isEqualTo(7);
		assertThat(form.shownVersion()).isEqualTo(3);
		assertThat(form.readName(this.texts, this.errors)).contains("Univé");
		assertThat(form.readKind()).contains(InsurerKind.INSURER);
		assertThat(InsurerForm.of(List.of(UNIVE), 8).changes()).isFalse();
		assertThat(InsurerForm.of(List.of(), 7).readName(this.texts, this.errors)).isEmpty();
	}

	@Test
	void nobodyGoesUpInThemselvesOrInAnotherKind() {
		var form = InsurerForm.of(UNIVE);
		assertThat(form.canGoUpIn(UNIVE)).isFalse();
		assertThat(form.canGoUpIn(new KnownInsurer(8, InsurerKind.INSURER, "Unive", null, 0))).isTrue();
		for (var kind : InsurerKind.values()) {
			assertThat(form.canGoUpIn(new KnownInsurer(8, kind, "Unive", null, 0)))
				.isEqualTo(kind == InsurerKind.INSURER);
		}
		assertThat(UNIVE.isCurrent()).isTrue();
		assertThat(new KnownInsurer(7, InsurerKind.INSURER, "Unive", "Univé", 4).isCurrent()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u200b", "\u00a0" })
	void aNameThatCannotBeSeenIsNone(String name) {
		assertThat(named(name).readName(this.texts, this.errors)).isEmpty();
		assertThat(this.errors.of("naam")).isEqualTo("Vul een naam in, in hoogstens 100 tekens.");
	}

	@Test
	void aNameHasAHundredCharactersAtMost() {
		assertThat(named("n".repeat(100)).readName(this.texts, this.errors)).contains("n".repeat(100));
		assertThat(named(" a.s.r.\r\n Schade ").readName(this.texts, this.errors)).contains("a.s.r. Schade");
		assertThat(this.errors.isEmpty()).isTrue();
		assertThat(named("n".repeat(101)).readName(this.texts, this.errors)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', 0, 0", "-7, 0, 0", "x, 0, 0", "7, 7, 7", "2147483648, 2147483648, 2147483647",
			"1234567890123456789, 0, 0" })
	void aNumberThatIsNoneIsNobodys(String typed, long number, int version) {
		var form = new InsurerForm("", typed, typed, "NONE", "", typed);
		assertThat(form.id()).isEqualTo(number);
		assertThat(form.intoId()).isEqualTo(number);
		assertThat(form.shownVersion()).isEqualTo(version);
		assertThat(form.readKind()).isEmpty();
	}

	private static InsurerForm named(String name) {
		return new InsurerForm("", "", "", "INSURER", name, "");
	}

}
