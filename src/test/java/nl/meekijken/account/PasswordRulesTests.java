package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.People;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@Test
	void fifteenCharactersAreAskedAndTwelveWithASecondFactor() {
		assertThat(judge("kaas fluit veer").refusal()).isNull();
		assertThat(judge("kaas fluit vee").refusal()).isEqualTo(PasswordRefusal.TOO_SHORT);
		assertThat(judge("kaas fluit vee").shortest()).isEqualTo(15);
		assertThat(judgeWithFactor("kaas veer q9").refusal()).isNull();
		assertThat(judgeWithFactor("kaas veer q").refusal()).isEqualTo(PasswordRefusal.TOO_SHORT);
		assertThat(judgeWithFactor("kaas veer q").shortest()).isEqualTo(12);
	}

	@Test
	void charactersAreCountedAndNotTheirParts() {
		assertThat(judge("😀🚲🌷🧀🎈🐄🦆🌧").refusal()).isEqualTo(PasswordRefusal.TOO_SHORT);
		assertThat(judge("😀🚲🌷🧀🎈🐄🦆🌧🚤🪁🌉🥨🏠🎻🐝").refusal()).isNull();
	}

	@Test
	void upTo128CharactersOfAnyKindAreTaken() {
		var long128 = "zeer lang wachtwoord met \t\"<é>' en ünicode 漢字 ".repeat(4).substring(0, 128);
		assertThat(judge(long128).refusal()).isNull();
		assertThat(judge(long128 + "x").refusal()).isEqualTo(PasswordRefusal.TOO_LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kaas fluit veer", "geen hoofdletter of cijfer", "ALLEEN GROTE LETTERS HIER",
			"82 64 19 37 05 71 46", "Sanne eet graag kaas bij de molen", "schade? nee hoor, wij fietsen",
			People.PASSWORD })
	void nothingIsAskedBeyondLength(String password) {
		assertThat(judge(password).refusal()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			wachtwoordwachtwoord         | COMMON
			WachtwoordWachtwoord         | COMMON
			qwertyuiopasdfgh             | COMMON
			correcthorsebatterystaple    | COMMON
			ikbenmijnwachtwoordvergeten  | COMMON
			sanne van der beek           | NAMES
			SanneVanDerBeek1985!         | NAMES
			Kantoor-De-Linde-2026        | NAMES
			meekijken 112schade!         | NAMES
			s.beek@linde.example         | NAMES
			MeekijkenZwolle2026          | NAMES
			aaaaaaaaaaaaaaaaaaaa         | GUESSABLE
			wachtwoord123456             | COMMON
			12341985wachtwoord           | GUESSABLE
			abcabcabcabcabcabc           | GUESSABLE
			19851985198519851985         | GUESSABLE
			""")
	void whatAGuesserTriesFirstIsRefusedWithItsReason(String password, PasswordRefusal reason) {
		assertThat(judge(password).refusal()).isEqualTo(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Welkom2026welkom", "wachtwoord123456", "qwertyuiopasdf", "Zomer2026!Zomer",
			"112schade112schade", "Zomer-2026-Zomer-123!", "Welkom2026!Welkom2026!", "W3lkom2026!W3lkom",
			"P@ssw0rd2026P@ssw0rd", "Voetbal1234!Voetbal", "Januari2026Januari!", "Fietsen!2026!Fietsen!",
			"1q2w3e4r5t6y7u8i", "ZomerWinter2026!", "Lente2026Lente2027", "Jansen2026!Jansen",
			"Zonnebloem123!Zonnebloem", "Zonnebloem01-01-1980", "Xkqvtz-2026-Xkqvtz!", "Zomer 2026 Zomer 2026",
			"Z-o-m-e-r-2-0-2-6", "asdfghjkl-qwertyuiop", "hallo hallo hallo hallo" })
	void aShortPasswordStretchedIsNoLongOne(String password) {
		assertThat(judgeWithFactor(password).refusal()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "vier wilde zwanen zwemmen", "oma breit rode sokken", "zeeziek-herfst-puzzel",
			"hond kat muis rat", "groene tafel loopt weg", "Mijn fiets is blauw!", "kJ8vbNq2LpXw", "tjX4#mPq9!vLz2@",
			"lamp2stoel7tafel", "nachtegaal regenjas" + " 48", "jas jas jas paard vlieger ton" })
	void whatWasThoughtUpForOnceIsTaken(String password) {
		assertThat(judgeWithFactor(password).refusal()).isNull();
	}

	@Test
	void sayingItTwiceMakesItHardlyStronger() {
		var once = judge("regenjas nachtegaal").strength();
		assertThat(judge("regenjas nachtegaal regenjas nachtegaal").strength()).isBetween(once, once + 2);
		assertThat(judge("regenjas nachtegaal vlieger trommel").strength()).isGreaterThan(once + 4);
	}

	@Test
	void proposalsAreStrongAndNeverTheSame() {
		var proposals = new Passphrases();
		var proposed = IntStream.range(0, 300).mapToObj(number -> proposals.propose()).toList();
		assertThat(proposed).doesNotHaveDuplicates().allSatisfy(phrase -> {
			assertThat(phrase.split(" ")).hasSize(6);
			assertThat(judge(phrase)).matches(PasswordJudgement::strong, phrase);
		});
	}

	@Test
	void theWordsOfProposalsArePlainAndMany() {
		assertThat(WordList.named("words")).hasSizeGreaterThan(2048)
			.doesNotHaveDuplicates()
			.allMatch(word -> word.matches("[a-z]{3,12}"));
	}

	@Test
	void judgingTakesNoTimeWhateverIsTyped() {
		for (var nasty : List.of("a", "ab", "123", "qwe", "aA1!")) {
			assertTimeout(Duration.ofSeconds(20), () -> judge(nasty.repeat(128).substring(0, 128)));
		}
	}

	private PasswordJudgement judge(String password) {
		return this.rules.judge(password, owner(false));
	}

	private PasswordJudgement judgeWithFactor(String password) {
		return this.rules.judge(password, owner(true));
	}

	private static Addressee owner(boolean hasFactor) {
		return new Addressee(new PersonId(1), new OfficeId(1), "Kantoor De Linde", "20418", "Sanne",
				"Sanne van der Beek", EmailAddress.of("s.beek@linde.example"), Texts.DUTCH, false, hasFactor, false,
				List.of("Sanne", "van der", "Beek", "s.beek@linde.example", "20418", "Kantoor De Linde", "Zwolle"));
	}

}
