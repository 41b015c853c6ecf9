package nl.meekijken.handling;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** A second pair of eyes at the bank account of a client, NL91ABNA0417164300. */
@ModuleTest
class AccountTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoConfirmsSeesWhatIsKnownAndNeverTheWholeNumber() {
		assertThat(page())
			.contains("NL91 ABNA •••• ••43 00", "ABN AMRO", "Sanne", "bij de melding", "niet gevraagd of geen antwoord",
					"06 12345678", "eerst bevestigen")
			.doesNotContain("0417164300", "0417 1643");
		assertThat(text(this.desk.act("iban/bevestigen", "rekening", newest(), "hoe", "")))
			.contains("Kies waarop u zich baseert");
		this.desk.confirmIban();
		assertThat(page()).contains("Bevestigd door Marit Hofstra", "Cliënt gebeld", "Uitbetalen kan: op NL91 ABNA")
			.doesNotContain("Afwijzen omdat");
		assertThat(this.desk.seenByOffice()).contains("IBAN gecontroleerd en bevestigd");
		assertThat(this.desk.act("iban/bevestigen", "rekening", newest(), "hoe", "CALLED").getStatus()).isEqualTo(409);
		assertThat(this.desk.activities("IBAN_CONFIRMED")).isOne();
	}

	@Test
	void aRefusalIsReadByTheOfficeAndPaysNobody() {
		assertThat(refuse("").getStatus()).isEqualTo(422);
		assertThat(refuse("x".repeat(201)).getStatus()).isEqualTo(422);
		assertThat(refuse("De naam klopt niet.").getStatus()).isEqualTo(303);
		assertThat(refuse("Nog een keer.").getStatus()).isEqualTo(409);
		assertThat(this.desk.seenByOffice()).contains("Afgewezen omdat: De naam klopt niet.",
				"IBAN afgewezen: De naam klopt niet.");
		assertThat(page()).contains("geen rekeningnummer bekend");
	}

	@Test
	void nobodyIsPaidBeforeANumberIsConfirmedNorForTwoDaysAfterAChange() {
		var payment = aPayment();
		assertThat(text(payOut(payment))).contains("een collega moet het rekeningnummer eerst bevestigen");
		assertThat(text(this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "PAID_OUT", "wie", "RECOVERY",
				"sleutel", UUID.randomUUID().toString())))
			.contains("een collega moet het rekeningnummer eerst bevestigen");
		giveAnother();
		this.desk.confirmIban();
		assertThat(text(payOut(payment))).contains("pas gewijzigd. Het kan vanaf 25 november 2026 om 09:14");
		this.clock.move(Duration.ofDays(2).minusSeconds(1));
		var marit = new Staff(this.house).atWork(Role.HANDLER);
		assertThat(payOut(marit, payment).getStatus()).isEqualTo(422);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(payOut(marit, payment).getStatus()).isEqualTo(303);
		assertThat(this.desk.activities("PAID_OUT")).isOne();
	}

	@Test
	void whoWritesANumberDownDoesNotConfirmIt() {
		this.desk.confirmIban();
		var key = UUID.randomUUID().toString();
		var seen = seen();
		for (var times = 0; times < 2; times++) {
			assertThat(write("iban", "NL20 INGB 0001 2345 67", "tenaamstelling", "J.M. Jansen", "gezien", seen,
					"sleutel", key)
				.getStatus()).isEqualTo(303);
		}
		assertThat(this.desk.activities("IBAN_GIVEN")).isOne();
		assertThat(page()).contains("U gaf dit nummer zelf door", "vervangen", "NL20 INGB •••• ••45 67")
			.doesNotContain("0001 2345");
		var own = this.desk.act("iban/bevestigen", "rekening", newest(), "hoe", "CALLED");
		assertThat(own.getStatus()).isEqualTo(409);
		assertThat(text(own)).contains("Een collega beslist erover; er is niets gewijzigd.");
		assertThat(this.desk.act("iban/afwijzen", "rekening", newest(), "reden", "Toch niet").getStatus())
			.isEqualTo(409);
		var esra = new Staff(this.house).atWork(Role.MANAGER);
		assertThat(this.desk.act(esra, "iban/bevestigen", "rekening", newest(), "hoe", "SIGNED").getStatus())
			.isEqualTo(303);
		assertThat(Owner
			.ask("select count(*) from mail.outbox where subject like '%rekeningnummer%" + this.desk.number() + "%'"))
			.isEqualTo("1");
	}

	@Test
	void whatIsWrittenDownIsCheckedAndNeverOverANewerOne() {
		var wrong = write("iban", "NL91ABNA0417164301", "tenaamstelling", "", "gezien", seen());
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(text(wrong)).contains("Dit is geen IBAN", "op wiens naam", "value=\"NL91ABNA0417164301\"");
		var late = write("iban", "NL20INGB0001234567", "tenaamstelling", "J. Jansen", "gezien", "0");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Intussen is een ander nummer doorgegeven", "value=\"NL20INGB0001234567\"");
	}

	@Test
	void aClosedDossierTakesNoNumber() {
		var closed = AtTheDesk.with(this.house, Examples.aDossier().closed());
		assertThat(closed.marit().browser().get(closed.page() + "/iban/doorgeven").getHeader("Location"))
			.isEqualTo(closed.page() + "/iban?gesloten");
		assertThat(text(closed.marit().browser().get(closed.page() + "/iban"))).doesNotContain("Nummer noteren");
	}

	@Test
	void theListShowsOnlyWhatWaitsForADecision() {
		assertThat(isListed()).isTrue();
		this.desk.confirmIban();
		assertThat(isListed()).isFalse();
		giveAnother();
		assertThat(isListed()).isTrue();
	}

	@Test
	void anOldProofIsAskedForAnewBeforeANumberIsConfirmed() {
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
		var asked = this.desk.act("iban/bevestigen", "rekening", newest(), "hoe", "CALLED");
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(text(asked)).contains("Bent u het zelf?");
		assertThat(this.desk.activities("IBAN_CONFIRMED")).isZero();
	}

	private String page() {
		return text(this.desk.marit().browser().get(this.desk.page() + "/iban"));
	}

	/** The only one that is found is opened at once. */
	private boolean isListed() {
		return this.desk.page()
			.equals(this.desk.marit()
				.browser()
				.get("/kantoor/dossiers?beslis=iban&zoek=" + this.desk.number())
				.getHeader("Location"));
	}

	private String newest() {
		return Owner.ask("select max(a.id) from dossier.bank_account a join dossier.dossier d on "
				+ "d.office_id = a.office_id and d.id = a.dossier_id where d.claim_number = '" + this.desk.number()
				+ "'");
	}

	private String seen() {
		return text(this.desk.marit().browser().get(this.desk.page() + "/iban/doorgeven"))
			.replaceAll("(?s).*name=\"gezien\" value=\"([^\"]*)\".*|.*", "$1");
	}

	private void giveAnother() {
		var office = this.desk.office();
		var seen = text(office.get("/dossiers/" + this.desk.number() + "/iban"))
			.replaceAll("(?s).*name=\"gezien\" value=\"([^\"]*)\".*|.*", "$1");
		assertThat(office
			.post("/dossiers/" + this.desk.number() + "/iban", "iban", "NL20INGB0001234567", "tenaamstelling",
					"J.M. Jansen", "gezien", seen)
			.getStatus()).isEqualTo(303);
	}

	private MockHttpServletResponse write(String... fields) {
		return this.desk.act("iban/doorgeven", fields);
	}

	private MockHttpServletResponse refuse(String why) {
		return this.desk.act("iban/afwijzen", "rekening", newest(), "reden", why);
	}

	private String aPayment() {
		this.desk.act("bedragen/betalingen", "bedrag", "314,00", "van", "Univé", "ontvangen-op", "2026-11-20",
				"betaling-soort", "PART", "sleutel", UUID.randomUUID().toString());
		return Owner.ask("select max(id) from recovery.payment");
	}

	private MockHttpServletResponse payOut(String payment) {
		return payOut(this.desk.marit(), payment);
	}

	private MockHttpServletResponse payOut(Staff.AtWork who, String payment) {
		return this.desk.act(who, "bedragen/uitbetaald", "betaling", payment, "op", "2026-11-23", "bedrag", "300");
	}

}
