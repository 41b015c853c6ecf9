package nl.meekijken.handling;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a dossier says in a few lines where it stands, and leads to the rest. */
@ModuleTest
class SummaryTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void eachLineLeadsToItsPageWhichIsThere() {
		var links = summary().select("a").eachAttr("href");
		assertThat(links).containsExactly(this.desk.page() + "/stukken", "/kantoor/vragen",
				this.desk.page() + "/bedragen");
		assertThat(links).allMatch(link -> this.desk.marit().browser().get(link).getStatus() == 200);
	}

	@Test
	void whatIsMissingIsCountedAsThePageOfPiecesCountsIt() {
		var pieces = Jsoup.parse(AtTheDesk.text(this.desk.marit().browser().get(this.desk.page() + "/stukken")));
		var missing = pieces.select(".chip:contains(ontbreekt)").size();
		assertThat(missing).isPositive();
		assertThat(summary().text()).contains((missing == 1) ? "1 ontbreekt" : missing + " ontbreken", " aanwezig");
	}

	@Test
	void aQuestionIsCountedUntilItIsAnswered() {
		assertThat(summary().text()).contains("geen open vragen");
		var office = this.desk.office();
		var address = "/dossiers/" + this.desk.number() + "/vraag";
		office.get(address);
		office.post(address, "vraag", "Wanneer komt de expert?");
		assertThat(summary().text()).contains("1 vraag zonder antwoord", "beloofd voor");
		var id = Owner.ask("select max(id) from question.question");
		this.desk.marit().browser().get("/kantoor/vragen");
		this.desk.marit().browser().post("/kantoor/vragen", "vraag", id, "antwoord", "Morgen.");
		assertThat(summary().text()).contains("geen open vragen");
	}

	@Test
	void theAmountsAreThoseOfTheirPage() {
		assertThat(summary().text()).contains("nog geen bedragen");
		this.desk.act("bedragen", "soort", "VEHICLE", "geclaimd", "1.500", "erkend", "1.200");
		this.desk.act("bedragen/betalingen", "bedrag", "314,00", "van", "Univé", "ontvangen-op", "2026-11-20",
				"betaling-soort", "PART");
		assertThat(summary().text().replace('\u00A0', ' '))
			.contains("gevraagd € 1.500,00, erkend € 1.200,00, ontvangen € 314,00, naar de cliënt € 0,00");
	}

	private Element summary() {
		return Jsoup.parse(this.desk.seen()).select("#stand").getFirst();
	}

}
