package nl.meekijken.values;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SearchKeyTests {

	@ParameterizedTest
	@CsvSource({ "Vries-Bakker, vriesbakker", "René Müller, renemuller", "Rene\u0301, rene",
			"Łukasz Øster, lukaszoster", "Großmann, grossmann", "GROẞMANN, grossmann", "Ærø, aero",
			"IJsselstein, ysselstein", "Ĳssel, yssel", "Dijk, dyk", "Dyk, dyk", "İstanbul, istanbul", "ışık, isik",
			"O’Brien, obrien", "AB-12-CD, ab12cd", "١٢٣, 123", "２０２６, 2026", "ΟΔΟΣ, οδοσ", "%_', ''", "🚗, ''",
			"'', ''", "I.J., ij" })
	void textIsFolded(String text, String folded) {
		assertThat(SearchKey.fold(text)).isEqualTo(folded);
	}

	@Test
	void aNameIsFoundFromTheStartOfAnyOfItsWords() {
		assertThat(SearchKey.nameKeys("J.M. de Vries-Bakker")).containsExactly("jmdevriesbakker", "mdevriesbakker",
				"devriesbakker", "vriesbakker", "bakker");
		assertThat(SearchKey.nameKeys("P. 't Hart")).containsExactly("pthart", "thart", "hart");
		assertThat(SearchKey.nameKeys("Jansen & Zn./Transport (Oost), B.V.")).contains("zntransportoostbv",
				"transportoostbv", "oostbv", "bv");
		assertThat(SearchKey.nameKeys("Gʼamil O'Brien")).containsExactly("gamilobrien", "amilobrien", "obrien",
				"brien");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "%", "🙂", "'\"" })
	void aNameOfNothingHasNoKeys(String name) {
		assertThat(SearchKey.nameKeys(name)).isEmpty();
		assertThat(SearchKey.typed(name)).isEmpty();
	}

	@Test
	void keysAreDistinctAndCut() {
		assertThat(SearchKey.nameKeys("Ba-" + "a".repeat(100))).containsExactly("ba" + "a".repeat(58), "a".repeat(60));
		assertThat(SearchKey.nameKeys("a".repeat(60) + " " + "a".repeat(60))).hasSize(1);
		assertThat(SearchKey.nameKeys("a".repeat(59) + "𠀀")).containsExactly("a".repeat(59));
		assertThat(SearchKey.typed("b".repeat(100))).containsExactly("b".repeat(60));
	}

	@ParameterizedTest
	@ValueSource(strings = { "J.M. de Vries-Bakker", "Demi Jansen", "I.J. Bakker", "Van ’t Hoff", "Müller & Zoon B.V.",
			"José María Ñuñez", "Acme™ Zorg", "Ali ʼJabar", "Gemeente Bergen (NH.)", "Ĳsbrand Ødegård" })
	void whatIsTypedInFullIsFoundFromTheFirstWord(String name) {
		assertThat(SearchKey.typed(name).getFirst()).isEqualTo(SearchKey.nameKeys(name).getFirst());
	}

	@Test
	void plainTextMeansItself() {
		assertThat(SearchKey.typed(" Jansen ")).containsExactly("jansen");
		assertThat(SearchKey.typed("ab-12-cd")).containsExactly("ab12cd");
	}

	@ParameterizedTest
	@CsvSource({ "2026-123, 2026123, 2026000123", "2026–000123, 2026000123, 2026000123", "000123, 000123, 123" })
	void numbersMeanTheirCanonicalForm(String typed, String folded, String meant) {
		assertThat(SearchKey.typed(typed)).contains(folded, meant).doesNotHaveDuplicates();
	}

	@Test
	void aClaimNumberIsFoundByItsWholeAndByItsSequence() {
		ClaimNumber number = new ClaimNumber(2026, 123);
		assertThat(SearchKey.claimNumberKeys(number)).containsExactly("2026000123", "123");
		assertThat(SearchKey.typed(number.toString())).contains("2026000123");
	}

	@Test
	void aCommaPutsTheSurnameLast() {
		assertThat(SearchKey.typed("Berg, van den")).containsExactly("bergvanden", "vandenberg");
		assertThat(SearchKey.typed("Vries, J.M. de")).contains("jmdevries");
		assertThat(SearchKey.typed("Meulen, v.d.")).contains("vandermeulen");
		assertThat(SearchKey.typed("Berg,")).containsExactly("berg");
		assertThat(SearchKey.typed(", ,")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "v.d. Meulen", "vd Meulen", "VD. meulen", "v.d.Meulen", "v/d Meulen", "v d Meulen",
			"v. d. Meulen" })
	void aShortPrefixIsWrittenOut(String typed) {
		assertThat(SearchKey.typed(typed)).containsExactly("vdmeulen", "vandermeulen", "vandemeulen", "vandenmeulen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "v. Dam", "Avd Laan", "vdMeulen", "vd", "v.d." })
	void otherLettersAreNoShortPrefix(String typed) {
		assertThat(SearchKey.typed(typed)).hasSize(1);
	}

	@Test
	void aHalfTypedLongYIsFound() {
		assertThat(SearchKey.typed("Di")).containsExactly("di", "dy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "v.d. ", " ", "i.j-", "e\u0301", "\u0301", ",", "2026-1", "🚗", "\uD83D" })
	void aPastedPageIsCheap(String piece) {
		String page = piece.repeat(10_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertThat(SearchKey.typed(page)).allSatisfy((key) -> assertThat(key).hasSizeBetween(1, 60));
			assertThat(SearchKey.nameKeys(page)).allSatisfy((key) -> assertThat(key).hasSizeBetween(1, 60));
			SearchKey.fold(page);
		});
	}

	@Test
	void theUpperBoundEndsAllThatBeginsWithTheKey() {
		String key = "berg";
		for (String longer : List.of("berg", "bergen", "berg9", "bergé", "berg字", "berg𠀀", "berg\uFFFD")) {
			assertThat(Arrays.compareUnsigned(utf8(longer), utf8(SearchKey.upperBound(key)))).isNegative();
		}
		for (String other : List.of("berh", "besten", "b字", "z")) {
			assertThat(Arrays.compareUnsigned(utf8(other), utf8(SearchKey.upperBound(key)))).isPositive();
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
