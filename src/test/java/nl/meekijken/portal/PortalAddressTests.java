package nl.meekijken.portal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.access.Slugs;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.intake.DraftId;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where dossiers, and reports that are being written, are found. */
class PortalAddressTests {

	private static final DossierAddress DOSSIER = new DossierAddress(new ClaimNumber(2026, 123));

	private static final ReportAddress REPORT = new ReportAddress(new DraftId(7));

	@ParameterizedTest
	@ValueSource(strings = { "2026-000123", "2026-123", "2026000123", " 2026-123 " })
	void aDossierHasOneAddressHoweverItsNumberIsTyped(String typed) {
		assertThat(DossierAddress.read(typed).page()).isEqualTo("/dossiers/2026-000123");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026", "2026-0", "2026-1000000", "1999-000001", "3000-000001", "2026-12a",
			"2026-000123/../2026-000124" })
	void whatIsNoClaimNumberLeadsNowhere(String typed) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> DossierAddress.read(typed));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "0042, 42", "999999999999999999, 999999999999999999" })
	void anIdIsReadUpToItsGreatestLength(String typed, long id) {
		assertThat(DossierAddress.id(typed)).isEqualTo(id);
		assertThat(ReportAddress.read(typed).id()).isEqualTo(new DraftId(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-1", "+1", "1.0", "1e3", "0x1", " 1", "1\n", "\u0661", "1000000000000000000" })
	void whatIsNoIdLeadsNowhere(String typed) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> DossierAddress.id(typed));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ReportAddress.read(typed));
	}

	@ParameterizedTest
	@EnumSource
	void theActivitiesOfAGroupAreFoundAgainByTheirAddress(ActivityGroup group) {
		var address = DOSSIER.activities(group);
		assertThat(address).startsWith("/dossiers/2026-000123?soort=").endsWith("#activiteiten");
		var slug = address.substring(address.indexOf('=') + 1, address.indexOf('#'));
		assertThat(Slugs.GROUP.read(slug)).contains(group);
	}

	@Test
	void withoutAGroupAllActivitiesAreShown() {
		assertThat(DOSSIER.activities(null)).isEqualTo("/dossiers/2026-000123#activiteiten");
		assertThat(DOSSIER.activity(12)).isEqualTo("/dossiers/2026-000123#activiteit-12");
	}

	@Test
	void whatIsDoneWithAPaperHasAnAddressBelowThePaper() {
		var paper = new DocumentId(9);
		assertThat(List.of(DOSSIER.download(paper), DOSSIER.withdrawal(paper), DOSSIER.rightAsItIs(paper),
				DOSSIER.thumbnail(paper), DOSSIER.thumbnail(paper, 2), DOSSIER.picture(paper, 2)))
			.doesNotHaveDuplicates()
			.allMatch(address -> address.startsWith(DOSSIER.document(paper) + "/"));
		assertThat(DOSSIER.document(paper)).isEqualTo("/dossiers/2026-000123/documenten/9");
		assertThat(DOSSIER.withoutCopy(paper)).isEqualTo(DOSSIER.document(paper) + "?kopie=nee");
	}

	@Test
	void aWordForWhatWasDoneStandsBeforeThePlaceOnThePage() {
		assertThat(DOSSIER.pieces("opgevraagd")).isEqualTo("/dossiers/2026-000123?opgevraagd#stukken");
		assertThat(DOSSIER.client("bewaard")).isEqualTo("/dossiers/2026-000123?bewaard#client");
		assertThat(DOSSIER.questionAbout(5)).isEqualTo("/dossiers/2026-000123/vraag?over=5");
	}

	@Test
	void severalDossiersStandInOneAddressInTheOrderGiven() {
		assertThat(QuestionPage.addressOf(List.of(new ClaimNumber(2026, 5), new ClaimNumber(2025, 17))))
			.isEqualTo(SeveralQuestionsController.ADDRESS + "?dossier=2026-000005&dossier=2025-000017");
	}

	@ParameterizedTest
	@EnumSource
	void aStepOfAReportIsFoundAgainByItsAddress(ReportStep step) {
		var address = REPORT.step(step);
		assertThat(address).startsWith("/schade-melden/7?stap=");
		assertThat(ReportStep.of(address.substring(address.indexOf('=') + 1))).contains(step);
	}

	@Test
	void aQuestionIsFoundWithinItsStepWithAllThatLacks() {
		assertThat(REPORT.question(ReportField.PLATE)).isEqualTo("/schade-melden/7?stap=voertuig&alles#kenteken");
		assertThat(REPORT.question(ReportField.IBAN)).isEqualTo("/schade-melden/7?stap=client&alles#iban");
	}

	@Test
	void everyDeedOnAReportHasAnAddressOfItsOwn() {
		var paper = new DocumentId(3);
		assertThat(List.of(REPORT.place().keep(), REPORT.place().discard(), REPORT.place().send(), REPORT.papers(),
				REPORT.arrivals(), REPORT.kindOf(paper), REPORT.withdrawal(paper)))
			.doesNotHaveDuplicates()
			.allMatch(address -> address.startsWith("/schade-melden/7/"));
	}

}
