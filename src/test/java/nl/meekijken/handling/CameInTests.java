package nl.meekijken.handling;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What came in shows in the list until whoever handles the dossier opened it. */
@ModuleTest
class CameInTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void somethingOfEachComesIn() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier(), news(ActivityKind.QUESTION_ASKED, 30),
				news(ActivityKind.DOCUMENT_RECEIVED, 90), news(ActivityKind.PROPOSAL_MADE, 60),
				news(ActivityKind.DOCUMENT_RECEIVED, 10));
		var marit = this.desk.marit();
		marit.browser().get("/kantoor/dossiers");
		marit.browser()
			.post("/kantoor/dossiers/toewijzen", "dossier", this.desk.number() + ":", "behandelaar",
					Long.toString(marit.someone().person().value()));
	}

	@Test
	void allThatCameInIsMarkedAndTheLastSaysWhen() {
		assertThat(list("")).contains(">document</span>", ">vraag</span>", ">voorstel</span>")
			.doesNotContain(">e-mail</span>");
		assertThat(this.desk.kept("came_in_kind")).isEqualTo("DOCUMENT_RECEIVED");
		assertThat(this.desk.kept("cardinality(came_in_kinds)")).isEqualTo("3");
	}

	@Test
	void oneChoosesByWhatCameIn() {
		for (var kind : List.of("vraag", "document", "voorstel", "e-mail&soort=vraag")) {
			assertThat(list("?soort=" + kind)).as(kind).contains(this.desk.page());
		}
		for (var kind : List.of("melding", "e-mail", "gegevens", "anders")) {
			assertThat(list("?soort=" + kind)).as(kind).doesNotContain(this.desk.page());
		}
		assertThat(list("?soort=vraag&status=betaald")).doesNotContain(this.desk.page());
	}

	@Test
	void openingItAsItsHandlerIsLookingAtIt() {
		assertThat(this.desk.seen()).contains("Nu geopend: dit geldt als gezien").doesNotContain("Gezien</button>");
		assertThat(this.desk.kept("came_in_at is null and came_in_kinds is null")).isEqualTo("t");
		assertThat(this.desk.seen()).doesNotContain("Nu geopend");
		assertThat(list("?binnen=ja")).doesNotContain(this.desk.page());
	}

	@Test
	void afterLookingItBeginsAnew() {
		this.desk.seen();
		this.desk.office().get("/dossiers/" + this.desk.number());
		var browser = this.desk.office();
		browser.get("/dossiers/" + this.desk.number());
		assertThat(browser.post("/dossiers/" + this.desk.number() + "/vragen", "vraag", "Hoe staat het?").getStatus())
			.isLessThan(500);
		assertThat(this.desk.kept("came_in_kinds")).isIn("{QUESTION_ASKED}", "null");
	}

	private String list(String query) {
		return text(this.desk.marit().browser().get("/kantoor/dossiers" + query));
	}

	private static NewActivity news(ActivityKind kind, int secondsAgo) {
		return new NewActivity(MovableClock.START.minusSeconds(secondsAgo), kind, null, null, Actor.INTERMEDIARY, null,
				Audience.INTERMEDIARY, null, null);
	}

}
