package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;

class FileNameTests {

	private static final ClaimNumber NUMBER = new ClaimNumber(2026, 123);

	@Test
	void aPaperIsNamedAfterTheClaimNumberAndWhatItIs() {
		assertThat(FileName.of(NUMBER, document(DocumentKind.EXPERT_REPORT, "scan0001.pdf"), "Expertiserapport"))
			.hasToString("2026-000123 Expertiserapport.pdf");
	}

	@Test
	void aPaperOfNoSpecialKindKeepsItsOwnName() {
		assertThat(FileName.of(NUMBER, document(DocumentKind.OTHER, "Brief van Jan.PDF"), "Overig"))
			.hasToString("2026-000123 Brief van Jan.pdf");
	}

	@Test
	void aKindWithASlashKeepsBothHalves() {
		assertThat(FileName.of(NUMBER, "Offerte / pro forma nota", "application/pdf"))
			.hasToString("2026-000123 Offerte - pro forma nota.pdf");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			rapport.pdf                    | 2026-000123 rapport.pdf
			../../etc/passwd               | 2026-000123 passwd.pdf
			C:\\Users\\jan\\nota.pdf       | 2026-000123 nota.pdf
			con.pdf                        | 2026-000123 con.pdf
			.htaccess                      | 2026-000123 htaccess.pdf
			foto.jpg.exe                   | 2026-000123 foto.jpg.exe.pdf
			"nota"; <b>*?                  | 2026-000123 nota-; -b.pdf
			Nota nr. 12.500                | 2026-000123 Nota nr. 12.500.pdf
			naam met punt.                 | 2026-000123 naam met punt.pdf
			%2e%2e%2fetc                   | 2026-000123 2e-2e-2fetc.pdf
			..                             | 2026-000123.pdf
			.pdf                           | 2026-000123.pdf
			``                             | 2026-000123.pdf
			""", delimiter = '|')
	void namesFromOutsideLoseWhatCouldHarm(String own, String safe) {
		assertThat(FileName.ofOwn(NUMBER, own, "application/pdf")).hasToString(safe);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u202Efdp.exe", "a\u0000b", "a\r\nSet-Cookie: x", "a\u200Bb", "a\uD800b",
			"a\u2066b\u2069", "a\uFEFFb", "a\u2028b", "a\tb", "a\u007Fb", "a\uE000b" })
	void nothingUnseenOrTurnedRoundIsLeft(String own) {
		assertThat(FileName.ofOwn(NUMBER, own, "application/pdf").value()).startsWith("2026-000123 a")
			.endsWith(".pdf")
			.doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\u2028\u2029]");
	}

	@ParameterizedTest
	@CsvSource({ "application/pdf,pdf", "image/jpeg,jpg", "IMAGE/PNG,png", "text/plain; charset=utf-8,txt",
			"text/html,bin", "image/svg+xml,bin", "application/x-msdownload,bin", "nonsense,bin" })
	void theEndingTellsTheTruthOrNothing(String mediaType, String ending) {
		assertThat(FileName.of(NUMBER, "Nota", mediaType)).hasToString("2026-000123 Nota." + ending);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "é", "車", "\uD83D\uDE97" })
	void aLongNameIsCutBetweenCharacters(String character) {
		var name = FileName.of(NUMBER, character.repeat(400), "application/pdf").value();
		assertThat(name).hasSizeLessThanOrEqualTo(120).endsWith(character + ".pdf");
		assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
	}

	@Test
	void aNameThatIsTakenGetsANumber() {
		var name = FileName.of(NUMBER, "Schadefoto", "image/jpeg");
		var taken = Set.of("2026-000123 Schadefoto.jpg", "2026-000123 Schadefoto (2).jpg");
		assertThat(name.unless(candidate -> taken.contains(candidate.value())))
			.hasToString("2026-000123 Schadefoto (3).jpg");
	}

	@Test
	void aNumberedNameIsNoLongerThanAnyOther() {
		var name = FileName.of(NUMBER, "x".repeat(400), "application/pdf");
		var second = name.unless(name::equals).value();
		assertThat(second).hasSize(120).endsWith("x (2).pdf");
	}

	private static Document document(DocumentKind kind, String name) {
		return new Document(new DocumentId(1), kind, name, "application/pdf", new FileSize(1), 1, false,
				Instant.parse("2026-11-02T10:00:00Z"), Origin.CLIENT, null, false, Instant.EPOCH);
	}

}
