package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** What a dossier takes over of its report, beside what its first page shows. */
@ModuleTest
class TakenOverTests extends ReportsOfAnOffice {

	@Test
	void whoTypedABankAccountGaveItAndNotWhoeverSentTheReport() {
		var colleague = this.people.colleagueOf(this.sanne);
		var id = complete();
		save(colleague, id, Map.of(ReportField.IBAN, "NL20 INGB 0001 2345 67"), 9);
		assertThat(ask(this.accounts.of(number(send(id)))).accounts()).singleElement().satisfies(account -> {
			assertThat(account.giver().person()).isEqualTo(colleague.person());
			assertThat(account.giver().device()).isEmpty();
			assertThat(account.giver().network()).isEmpty();
		});
	}

	@Test
	void witnessesAndWhatThePoliceKnowAreFactsOfTheDossier() {
		var id = begun();
		save(this.sanne, id,
				ExampleReport.typed(ReportField.WITNESS_NAME, "Geert Getuige", ReportField.WITNESS_PHONE, "0687654321",
						ReportField.SECOND_WITNESS, "Gerda, 06 12345678\n\nDe buurman", ReportField.POLICE, "ja",
						ReportField.POLICE_NUMBER, "PL0900-2026", ReportField.POLICE_REPORT, "ja",
						ReportField.POLICE_DAY, "14-10-2026"),
				1);
		var number = number(send(id));
		var inquiry = file(number).inquiry();
		assertThat(inquiry.policeNumber()).isEqualTo("PL0900-2026");
		assertThat(inquiry.policeOn()).isEqualTo(LocalDate.of(2026, 10, 14));
		assertThat(Owner.ask("""
				select string_agg(concat_ws(' ', w.position, w.name, w.phone, w.statement), ';' order by w.position)
				  from dossier.witness w join dossier.dossier d on d.office_id = w.office_id and d.id = w.dossier_id
				 where d.claim_number = '%s'
				""".formatted(number)))
			.matches("1 Geert Getuige [\\d +-]+ NOT_ASKED;2 Gerda, 06 12345678 NOT_ASKED;3 De buurman NOT_ASKED");
	}

}
