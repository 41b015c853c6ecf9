package nl.meekijken.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.mail.Letter;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.WorkingDays;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ReportLettersTests {

	private static final String LINK = "/stukken/abcdefghijklmnopqrstuvwxyz";

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final ReportLetters letters = new ReportLetters(new MovableClock());

	@Test
	void theAuthorisationIsFilledInWithWhatIsKnown() throws IOException {
		var paper = textOf(told());
		assertThat(paper).contains("Opdrachtmachtiging", "2026-000123", "J.M. Jansen", "Dorpsstraat 12",
				"3511 AB Utrecht", "13 oktober 2026", "Amersfoort", "AB-12-CD", "Handtekening", "Kantoor de Kade");
	}

	@Test
	void whoReadsEnglishSignsWhatInsurersReadToo() throws IOException {
		var paper = textOf(told(ReportField.LANGUAGE, "en")).replaceAll("\\s+", " ");
		assertThat(paper).contains("Opdrachtmachtiging / Authorisation", "Schadenummer / Claim number",
				"Ik vind goed dat Kantoor de Kade meekijkt", "I allow Kantoor de Kade to look along",
				"Handtekening / Signature", "13 oktober 2026");
	}

	@Test
	void withoutAPlateItSaysSo() throws IOException {
		assertThat(textOf(told(ReportField.OBJECT_KIND, "fiets"))).contains("Kenteken", "geen");
	}

	@Test
	void aCompanyIsNamedWithWhomToSpeakTo() throws IOException {
		assertThat(textOf(told(ReportField.CLIENT_KIND, "zakelijk", ReportField.COMPANY, "Bakkerij Böhm B.V.",
				ReportField.CONTACT, "P. Baas")))
			.contains("Bakkerij Böhm B.V., P. Baas");
	}

	/** A font of every reader has Western letters only. */
	@ParameterizedTest
	@CsvSource({ "Yılmaz, Yilmaz", "Łuczak, Luczak", "Đorđević, ?ordevic", "Ångström, Ångström", "Nguyễn, Nguyen",
			"李, ?" })
	void namesInAnyLettersCanBePrinted(String surname, String printed) throws IOException {
		assertThat(textOf(told(ReportField.SURNAME, surname))).contains(printed);
	}

	@Test
	void aNameOfOneHundredCharactersBreaksOverLines() throws IOException {
		var paper = textOf(told(ReportField.SURNAME, "Lang ".repeat(19) + "Eind"));
		assertThat(paper).contains("Eind", "Handtekening");
	}

	@Test
	void noSubjectTellsAboutAPerson() {
		var told = told();
		assertThat(this.letters.confirmation(told, LINK).subject()).contains("2026-000123")
			.doesNotContain("Jansen", "AB-12");
		assertThat(this.letters.notice(told).subject()).doesNotContain("Jansen");
		assertThat(told.toString()).doesNotContain("Jansen");
		assertThat(this.letters.confirmation(told, LINK).enclosures()).singleElement()
			.hasToString("Opdrachtmachtiging 2026-000123.pdf");
	}

	@Test
	void theReporterIsToldInTheOwnLanguage() {
		assertThat(words(this.letters.notice(told()))).contains("We assess the report within 2 working days");
	}

	private static String words(Letter letter) {
		return letter.passages().stream().map(Object::toString).collect(Collectors.joining(" "));
	}

	private String textOf(Told told) throws IOException {
		var bytes = this.letters.confirmation(told, LINK).enclosures().getFirst().bytes();
		Files.createDirectories(Path.of("target", "papers"));
		Files.write(Path.of("target", "papers", "opdrachtmachtiging.pdf"), bytes);
		try (var document = Loader.loadPDF(bytes)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(document);
		}
	}

	private static Told told(Object... others) {
		var filing = new Filing(new ReportReading(ExampleReport.answers(others), TODAY), GivenFrom.UNKNOWN,
				new WorkingDays(Set.of()));
		return new Told(filing.dossier(new ClaimNumber(2026, 123), new PersonId(1), MovableClock.START),
				"Kantoor de Kade", "Sanne van der Beek", EmailAddress.of("sanne@kantoor.example"), Texts.ENGLISH);
	}

}
