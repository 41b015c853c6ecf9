package nl.meekijken.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import nl.meekijken.document.DocumentKind;

import static org.assertj.core.api.Assertions.assertThat;

class PapersTests {

	private static final Days DAYS = new Days(LocalDate.of(2026, 11, 23));

	private static final List<Paper> PAPERS = Demo.stories(0, DAYS, new SharedPapers(DAYS.today()))
		.subList(0, 16)
		.stream()
		.flatMap(story -> story.papers().stream())
		.map(Story.Filed::paper)
		.toList();

	@Test
	void theAccidentStatementIsOnePageThatHidesWhoTheCounterpartyIs() throws IOException {
		var text = textOf(paper(DocumentKind.ACCIDENT_STATEMENT), 1);
		assertThat(text).contains("Europees schadeformulier", "L. Nguyen", "PC-116-V", "HC-028-N", "Situatieschets")
			.contains("botste op achterzijde", "kwam van rechts");
	}

	@Test
	void theReportOfTheExpertHasSeveralPagesWithATableAndPictures() throws IOException {
		var text = textOf(paper(DocumentKind.EXPERT_REPORT), 5);
		assertThat(text).contains("Expertiserapport", "Totaal inclusief btw", "Btw 21%", "Foto 2", "Pagina 5");
	}

	@Test
	void everyPdfOfTheStoriesCanBeRead() throws IOException {
		for (Paper paper : PAPERS) {
			if (paper.mediaType().equals("application/pdf")) {
				try (var document = Loader.loadPDF(paper.bytes().get())) {
					assertThat(document.getNumberOfPages()).as(paper.name()).isBetween(1, 7);
				}
			}
		}
	}

	@Test
	void theReportsTellTheAmountThatTheDossierTells() throws IOException {
		for (Story story : Demo.stories(0, DAYS, new SharedPapers(DAYS.today())).subList(0, 16)) {
			var assessed = StoriesTests.dossier(story).damage().assessed();
			var reports = story.papers().stream().filter(filed -> filed.paper().kind() == DocumentKind.EXPERT_REPORT);
			var report = reports.findFirst().map(Story.Filed::paper);
			assertThat(report.isPresent()).isEqualTo(assessed != null);
			if (report.isPresent() && assessed != null) {
				try (var document = Loader.loadPDF(report.get().bytes().get())) {
					assertThat(new PDFTextStripper().getText(document)).matches(text -> text.replace('\u00A0', ' ')
						.contains(Euros.written(assessed).replace('\u00A0', ' ')));
				}
			}
		}
	}

	@Test
	void theAuthorisationAllowsTheOfficeToLookAlong() throws IOException {
		assertThat(textOf(paper(DocumentKind.AUTHORISATION), 1)).contains("Verbeek & Prins Adviseurs")
			.contains("mag de voortgang van mijn dossier inzien");
	}

	@Test
	void lettersThatManyDossiersShareSayNoDayThatIsWrongForThem() throws IOException {
		var shared = new SharedPapers(DAYS.today());
		for (Paper letter : List.of(shared.liability(), shared.insurerLetter(), shared.report())) {
			assertThat(textOf(letter, 1)).as(letter.name()).contains(letter.name()).doesNotContain("1970", "januari");
		}
	}

	@Test
	void lettersThatNoPdfFontHasLoseTheirAccentOnly() throws IOException {
		var facts = new FormFacts(DAYS.today(), "", "", "",
				FormFacts.Side.screened("", "", "", "Wiśniewski, Yıldız", "", 'B'),
				FormFacts.Side.screened("", "", "", "café €", "", 'F'), Set.of(), Set.of(), FormFacts.Situation.CHAIN,
				false, false, 1);
		try (var document = Loader.loadPDF(AccidentForm.of(facts))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Wisniewski, Yildiz", "café €");
		}
	}

	private static Paper paper(DocumentKind kind) {
		return PAPERS.stream().filter(paper -> paper.kind() == kind && paper.visible()).findFirst().orElseThrow();
	}

	private static String textOf(Paper paper, int pages) throws IOException {
		try (var document = Loader.loadPDF(paper.bytes().get())) {
			assertThat(document.getNumberOfPages()).isEqualTo(pages);
			return new PDFTextStripper().getText(document);
		}
	}

}
