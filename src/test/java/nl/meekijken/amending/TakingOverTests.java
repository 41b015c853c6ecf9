package nl.meekijken.amending;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.FormKey;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff take over what an intermediary proposes: from then on the dossier says so. */
@ModuleTest
class TakingOverTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private AmendingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AmendingDesk.with(this.house, Examples.aDossier());
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "schadedatum;12-10-2026;Schadedatum 12 oktober 2026, 08:40", "tijd;9.15;13 oktober 2026, 09:15",
					"plaats;Zeist;Plaats Zeist, kruising", "locatie;Slotlaan;Utrecht, Slotlaan",
					"land-schade;DE;Dorpsstraat, Duitsland", "kenteken;GBC-17-T;GBC-17-T",
					"merk-type;Volkswagen Polo;Volkswagen Polo", "geschat;500;€ 500,00",
					"vastgesteld;5.000,50;€ 5.000,50", "totaal-verlies;YES;Totaal verlies Ja", "letsel;NO;Letsel Nee",
					"toedracht;Ik reed rustig rechtdoor toen hij kwam.;Ik reed rustig rechtdoor" })
	void whatIsTakenOverOfTheDamageStandsInTheDossierAtOnce(String fact, String value, String shown) {
		var proposal = this.desk.propose(fact, "0", value);
		assertThat(this.desk.takeOver(proposal).getHeader("Location")).isEqualTo(this.desk.page() + "?overgenomen");
		var damage = this.desk.seenByOffice().select("#schade");
		damage.select(".doubt, .proposed").remove();
		assertThat(damage.text()).contains(shown);
		assertThat(this.desk.kept("version")).isEqualTo("2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "soort-tegenpartij;BICYCLE;Fietser", "kenteken-tegenpartij;GBC-17-T;GBC-17-T",
					"merk-type-tegenpartij;Opel Astra;Opel Astra", "verzekeraar;Waterlinie;Waterlinie",
					"gevolmachtigde;Volmacht Vos;via Volmacht Vos", "standpunt;ADMITTED;Erkend (100%)",
					"standpunt;DENIED;Afgewezen (0%)", "erkend-deel;50;Gedeeltelijk erkend (50%)",
					"aansprakelijk-op;20-10-2026;20 oktober 2026", "kenmerk-verzekeraar;WL-9;WL-9" })
	void whatIsTakenOverOfACounterpartyStandsInTheDossierAtOnce(String fact, String value, String shown) {
		var proposal = this.desk.propose(fact, "1", value);
		assertThat(this.desk.takeOver(proposal).getStatus()).isEqualTo(303);
		var party = this.desk.seenByOffice().select("#tegenpartij");
		party.select(".doubt, .proposed").remove();
		assertThat(party.text()).contains(shown);
	}

	@Test
	void theKindOfTheDamagedThingIsKept() {
		this.desk.takeOver(this.desk.propose("soort-object", "0", "CAMPER"));
		assertThat(this.desk.damage("object || make_type")).isEqualTo("CAMPERVolkswagen Golf");
	}

	@Test
	void theOfficeReadsThatItWasTakenOverByWhomAndThatItIsNew() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		this.desk.seenByOffice();
		this.clock.move(Duration.ofMinutes(2));
		this.desk.takeOver(proposal);
		assertThat(this.desk.seenByOffice("/nieuws").text()).contains("Voorstel overgenomen: Plaats");
		var shown = this.desk.seenByOffice();
		assertThat(shown.select("#schade .proposed").text()).contains("Overgenomen", "Plaats: Zeist",
				"Overgenomen door Marit Hofstra, vandaag");
		assertThat(shown.select("#activiteiten .event:contains(Voorstel overgenomen)").text())
			.contains("Was: Utrecht. Is nu: Zeist.", "nieuw", "Marit Hofstra");
		assertThat(
				Owner.ask("select verdict || decided_by || (decided_at is not null) from proposal.proposal where id = "
						+ proposal))
			.isEqualTo("TAKEN_OVERMarit Hofstratrue");
	}

	@Test
	void whatADossierIsFoundAndListedByFollows() {
		this.desk.takeOver(this.desk.propose("kenteken", "0", "GBC-17-T"));
		this.desk.takeOver(this.desk.propose("verzekeraar", "1", "Waterlinie"));
		this.desk.takeOver(this.desk.propose("schadedatum", "0", "12-10-2026"));
		assertThat(this.desk.seenByOffice("/dossiers?zoek=GBC17T").text()).contains(this.desk.number().toString());
		assertThat(this.desk.seenByOffice("/dossiers?zoek=AB12CD").text()).doesNotContain("Jansen");
		assertThat(this.desk.seenByOffice("/dossiers?zoek=XY99ZZ").text()).contains(this.desk.number().toString());
		assertThat(this.desk.kept("counterparty || damage_on || plate")).isEqualTo("Waterlinie2026-10-12GBC17T");
		assertThat(this.desk.activities("INSURER_FOUND")).isEqualTo("1");
	}

	@Test
	void theRecordTellsOldAndNewAndWhoChangedIt() {
		this.desk.takeOver(this.desk.propose("plaats", "0", "Zeist"));
		assertThat(Owner.ask("""
				select changed ->> 'place' || ' ' || person_id from database.change_record
				 where table_name = 'dossier.damage' and operation = 'UPDATE' and row_key ->> 'dossier_id' = '%s'"""
			.formatted(this.desk.kept("id"))))
			.isEqualTo("[\"Utrecht\", \"Zeist\"] " + this.desk.marit().someone().person().value());
		assertThat(Owner.ask("""
				select count(*) from database.change_record
				 where table_name = 'proposal.proposal' and row_key ->> 'dossier_id' = '%s'"""
			.formatted(this.desk.kept("id")))).isEqualTo("2");
	}

	@Test
	void whoeverLookedAtAnotherVersionOverwritesNothing() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		Owner.change("update dossier.damage set place = 'Driebergen' where dossier_id = " + this.desk.kept("id"));
		Owner.change("update dossier.dossier set version = 7 where id = " + this.desk.kept("id"));
		for (var version : new String[] { "1", "8", "", "x", "99999999999" }) {
			var late = this.desk.takeOver(proposal, version);
			assertThat(late.getStatus()).as(version).isEqualTo(409);
			assertThat(Jsoup.parse(text(late)).text()).contains("Een collega wijzigde dit dossier.",
					"Nu staat er Driebergen", "Toen dit werd voorgesteld, stond er: Utrecht");
		}
		assertThat(this.desk.damage("place")).isEqualTo("Driebergen");
		assertThat(this.desk.takeOver(proposal).getStatus()).isEqualTo(303);
		assertThat(this.desk.damage("place")).isEqualTo("Zeist");
		assertThat(this.desk.seenByOffice().select("#activiteiten").text()).contains("Was: Driebergen. Is nu: Zeist.");
	}

	@Test
	void aFormThatIsSentTwiceTakesOverOnce() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		var key = FormKey.fresh();
		for (var time = 0; time < 2; time++) {
			assertThat(this.desk.takeOver(proposal, "1", "sleutel", key).getStatus()).isEqualTo(303);
		}
		assertThat(this.desk.activities("PROPOSAL_TAKEN_OVER")).isEqualTo("1");
		var again = this.desk.takeOver(proposal);
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(text(again)).contains("Over dit voorstel is al beslist.");
	}

	@Test
	void aClosedDossierIsNotChanged() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		this.desk.close();
		assertThat(this.desk.seen().select("form[action$=overnemen]")).isEmpty();
		var late = this.desk.takeOver(proposal);
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Dit dossier is gesloten. Er is niets overgenomen.");
		assertThat(this.desk.damage("place")).isEqualTo("Utrecht");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "0x1", "99999999999999999999" })
	void whatIsNoProposalIsNotFound(String typed) {
		assertThat(this.desk.takeOver(typed, "1").getStatus()).isEqualTo(404);
		assertThat(this.desk.refuse(typed, "Nee.").getStatus()).isEqualTo(404);
	}

	@Test
	void aProposalOfAnotherDossierIsNotDecidedHere() {
		var other = AmendingDesk.with(this.house, Examples.aDossier());
		var theirs = other.propose("plaats", "0", "Zeist");
		assertThat(this.desk.takeOver(theirs).getStatus()).isEqualTo(409);
		assertThat(this.desk.refuse(theirs, "Nee.").getStatus()).isEqualTo(409);
		assertThat(this.desk.damage("place") + other.damage("place")).isEqualTo("UtrechtUtrecht");
		assertThat(other.seen().select("#open li")).hasSize(1);
		assertThat(this.desk.seen().text()).doesNotContain("Zeist");
	}

}
