package nl.meekijken.portal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the review calls complete becomes a dossier, with all who are liable. */
@ModuleTest
@Import(Desk.class)
class FiledReportsTests {

	@Autowired
	private Desk desk;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = this.desk.aReader().browser();
	}

	@ParameterizedTest
	@CsvSource({ "voorletters, abcdefghijklmnopqrstuvwxyzabcdefg", "tussenvoegsel, van der van der van der van der",
			"achternaam, ---", "huisnummer, bis" })
	void whatCannotBeFiledIsToldBeforeItIsSent(String field, String typed) throws Exception {
		assertThat(WrittenReport.complete(this.browser, field, typed).sent().getStatus()).isEqualTo(422);
	}

	@Test
	void theLongestNameThatIsTakenIsFiled() throws Exception {
		var number = WrittenReport
			.complete(this.browser, "voorletters", "a.".repeat(15), "tussenvoegsel", "x".repeat(30), "achternaam",
					"y".repeat(100))
			.send();
		assertThat(this.browser.get("/dossiers/" + number).getContentAsString()).contains("y".repeat(100));
	}

	@Test
	void upToThreePartiesAreHeldLiable() throws Exception {
		var number = WrittenReport
			.complete(this.browser, "meer-partijen", "twee", "soort-partij-twee", "motorvoertuig",
					"kenteken-partij-twee-land", "IRL", "kenteken-partij-twee", "131 d 12", "verzekeraar-partij-twee",
					"Aviva", "soort-partij-drie", "fietser")
			.send();
		assertThat(Owner.ask("""
				select string_agg(concat_ws(' ', c.kind, c.insurer, c.plate_country), ', ' order by c.position)
				  from dossier.counterparty c
				  join dossier.dossier d on d.office_id = c.office_id and d.id = c.dossier_id
				 where d.claim_number = '%s'
				""".formatted(number))).isEqualTo("MOTOR_VEHICLE NL, MOTOR_VEHICLE Aviva IRL, BICYCLE");
		assertThat(Owner.ask("select abroad from dossier.dossier where claim_number = '%s'".formatted(number)))
			.as("an Irish vehicle")
			.startsWith("t");
	}

	@ParameterizedTest
	@CsvSource({ "NL, t", "BE, f" })
	void anUnknownCulpritGoesToTheWaarborgfonds(String country, String fund) throws Exception {
		var number = WrittenReport.complete(this.browser, "tegenpartij-bekend", "nee", "land-schade", country).send();
		assertThat(Owner.ask("select guarantee_fund from dossier.dossier where claim_number = '%s'".formatted(number)))
			.startsWith(fund);
	}

	@Test
	void numbersAreNeverGivenTwice() throws Exception {
		var first = ClaimNumber.of(WrittenReport.complete(this.browser).send());
		Owner.change("update dossier.dossier set claim_number = '2026-%06d' where claim_number = '%s'"
			.formatted(first.sequence() + 1, first));
		var second = ClaimNumber.of(WrittenReport.complete(this.browser).send());
		assertThat(second.sequence()).isGreaterThan(first.sequence() + 1);
	}

}
