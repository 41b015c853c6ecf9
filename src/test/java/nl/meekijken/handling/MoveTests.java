package nl.meekijken.handling;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class MoveTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aMoveSetsStatusBallAndMomentAndIsReadByTheOfficeAtOnce() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.clock.move(Duration.ofMinutes(3));
		var moved = desk.act("status", "naar", "in-discussie", "versie", desk.version(), "uitleg",
				"Zij zegt van niet.");
		assertThat(moved.getHeader("Location")).isEqualTo(desk.page() + "?verzet");
		assertThat(desk.kept("status || ' ' || ball || ' ' || active || ' ' || version"))
			.isEqualTo("DISPUTED RECOVERY true 2");
		assertThat(desk
			.kept("status_since = ball_since and status_since = timestamptz '%s'".formatted(this.clock.instant())))
			.isEqualTo("t");
		assertThat(desk.seenByOffice()).contains("In discussie over aansprakelijkheid",
				"Nieuwe status: In discussie over aansprakelijkheid", "Zij zegt van niet.", "Marit Hofstra");
		assertThat(history(desk)).endsWith("DISPUTED");
		assertThat(Owner.ask("""
				select person_id from database.change_record where table_name = 'dossier.dossier'
				 and row_key ->> 'id' = '%s' and changed ? 'status'""".formatted(desk.kept("id"))))
			.isEqualTo(Long.toString(desk.marit().someone().person().value()));
	}

	@Test
	void theLineOfTheCatalogueIsWrittenWhereThereIsOne() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		desk.act("status", "naar", "erkend", "versie", desk.version());
		assertThat(desk.seenByOffice()).contains("Aansprakelijkheid gedeeltelijk erkend (75%)");
		desk.act("status", "naar", "geclaimd", "versie", desk.version());
		desk.act("status", "naar", "betaald", "versie", desk.version());
		assertThat(desk.activities("DAMAGE_CLAIMED")).isOne();
	}

	@Test
	void thatMoneyCameIsToldByItsBookingOnly() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		desk.act("bedragen/betalingen", "bedrag", "100", "van", "Univé", "ontvangen-op", "2026-11-20", "betaling-soort",
				"PART");
		desk.act("status", "naar", "deels-betaald", "versie", desk.version());
		assertThat(desk.kept("status")).isEqualTo("PARTLY_PAID");
		desk.act("status", "naar", "betaald", "versie", desk.version());
		assertThat(desk.activities("PAYMENT_RECEIVED")).isOne();
		assertThat(desk.seenByOffice()).contains("Nieuwe status: Deelbetaling ontvangen",
				"Nieuwe status: Betaling ontvangen, uitbetaling aan cliënt", "Betaling ontvangen: \u20AC\u00A0100,00");
	}

	@Test
	void aStepBackAsksForTheReasonThatTheIntermediaryReads() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		var version = desk.version();
		var refused = desk.act("status", "naar", "wacht-op-stukken", "versie", version);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("Leg de intermediair uit waarom", "href=\"#uitleg\"");
		assertThat(desk.kept("status")).isEqualTo("HELD_LIABLE");
		desk.act("status", "naar", "wacht-op-stukken", "versie", version, "uitleg", "De foto ontbreekt.");
		assertThat(desk.kept("status || ' ' || ball")).isEqualTo("AWAITING_PAPERS CLIENT");
		assertThat(desk.seenByOffice()).contains("Nieuwe status: Wacht op stukken", "De foto ontbreekt.");
	}

	@Test
	void closingAsksForTheReasonAndOpeningAgainForAnExplanation() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		var version = desk.version();
		assertThat(text(desk.act("status", "naar", "niet-verhaald", "versie", version)))
			.contains("Kies waarom het dossier sluit");
		desk.act("status", "naar", "niet-verhaald", "versie", version, "sluitreden", "NOT_PROVABLE");
		assertThat(desk.kept("status || ' ' || ball || ' ' || active || ' ' || close_reason"))
			.isEqualTo("CLOSED_UNRECOVERED NOBODY false NOT_PROVABLE");
		assertThat(desk.kept("closed_at is not null and next_update_on is null")).isEqualTo("t");
		assertThat(desk.seenByOffice()).contains("Dossier gesloten: de aansprakelijkheid is niet te bewijzen");
		version = desk.version();
		assertThat(text(desk.act("status", "naar", "in-discussie", "versie", version)))
			.contains("Leg de intermediair uit");
		desk.act("status", "naar", "in-discussie", "versie", version, "uitleg", "Er is een getuige.");
		assertThat(desk.kept("status || ' ' || active")).isEqualTo("DISPUTED true");
		assertThat(desk.kept("closed_at is null and close_reason is null")).isEqualTo("t");
		assertThat(desk.seenByOffice()).contains("Dossier heropend", "Er is een getuige.");
	}

	@Test
	void wholeRecoveryHasNoReasonOfFailure() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		desk.act("status", "naar", "erkend", "versie", desk.version());
		desk.act("status", "naar", "verhaald", "versie", desk.version(), "sluitreden", "NOT_PROVABLE");
		assertThat(desk.kept("status || ' ' || (close_reason is null)")).isEqualTo("CLOSED_RECOVERED true");
		assertThat(desk.seenByOffice()).doesNotContain("niet te bewijzen");
	}

	@Test
	void beingHeldLiableBeginsTheThreeMonthsOfWhoDidNotAnswer() {
		var desk = AtTheDesk.with(this.house,
				Examples.aDossier().took(DossierStatus.REPORTED, DossierStatus.ASSESSING));
		Owner.change("""
				update dossier.counterparty set stance = 'OPEN', percentage = null, held_liable_on = null
				 where dossier_id = %s""".formatted(desk.kept("id")));
		desk.act("status", "naar", "aansprakelijk-gesteld", "versie", desk.version());
		assertThat(desk.kept("answer_awaited_since")).isEqualTo("2026-11-23");
		assertThat(text(desk.marit().browser().get(desk.page() + "/bedragen")))
			.contains("23 februari 2027 (indicatief)");
	}

	@Test
	void thatAnotherHasToMoveNeedsAReasonThatOnlyStaffRead() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		var version = desk.version();
		assertThat(text(desk.act("status", "naar", "in-discussie", "bal", "client", "versie", version)))
			.contains("Schrijf op waarom een ander");
		desk.act("status", "naar", "in-discussie", "bal", "client", "versie", version, "waarom", "Wij weten genoeg.");
		assertThat(desk.kept("ball")).isEqualTo("CLIENT");
		assertThat(desk.seen()).contains("Wij weten genoeg.", "Aan zet: Cliënt");
		assertThat(desk.seenByOffice()).doesNotContain("Wij weten genoeg.");
	}

	@Test
	void onlyTheBallMayMoveAndTheStatusKeepsItsMoment() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		var since = desk.kept("status_since");
		assertThat(text(desk.act("status", "naar", "aansprakelijk-gesteld", "versie", desk.version())))
			.contains("Zo staat het dossier al.");
		desk.act("status", "naar", "aansprakelijk-gesteld", "bal", "112schade", "waarom", "wij bellen", "versie",
				desk.version());
		assertThat(desk.kept("status_since")).isEqualTo(since);
		assertThat(desk.kept("ball || ' ' || (ball_since > status_since)")).isEqualTo("RECOVERY true");
		assertThat(desk.activities("STATUS_CHANGED")).isZero();
	}

	@Test
	void whereOnlyTheBallMovesTheOfficeReadsTheExplanationAndStaffWhoHasIt() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		desk.act("status", "naar", "aansprakelijk-gesteld", "bal", "112schade", "waarom", "wij bellen", "uitleg",
				"Wij bellen de verzekeraar morgen.", "versie", desk.version());
		assertThat(desk.seenByOffice()).contains("Wij bellen de verzekeraar morgen.").doesNotContain("wij bellen");
		desk.act("status", "naar", "aansprakelijk-gesteld", "versie", desk.version());
		assertThat(desk.kept("ball")).isEqualTo("INSURER");
		assertThat(Owner.ask("""
				select string_agg(concat_ws(' ', kind, detail, audience), ', ' order by id) from dossier.activity
				 where dossier_id = %s and kind in ('NOTE', 'BALL_PASSED', 'STATUS_CHANGED')"""
			.formatted(desk.kept("id"))))
			.isEqualTo("NOTE INTERMEDIARY, BALL_PASSED RECOVERY INTERNAL, BALL_PASSED INSURER INTERNAL");
	}

	@Test
	void theSecondToSaveSeesBothAndOverwritesNothing() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		var ruben = new Staff(this.house).atWork(Role.MANAGER);
		var version = desk.version();
		desk.act(ruben, "status", "naar", "kifid", "versie", version);
		var late = desk.act("status", "naar", "erkend", "versie", version, "uitleg", "Zij betalen.");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega wijzigde dit dossier terwijl u bezig was.",
				"Klacht ingediend bij Kifid", "Zij betalen.", "value=\"erkend\" selected",
				"name=\"versie\" value=\"2\"");
		assertThat(desk.kept("status || ' ' || version")).isEqualTo("KIFID 2");
		assertThat(desk.act("status", "naar", "erkend", "versie", "2").getStatus()).isEqualTo(303);
		assertThat(desk.kept("status")).isEqualTo("ADMITTED");
	}

	@Test
	void aFormThatIsSentTwiceMovesOnce() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(desk.act("status", "naar", "kifid", "versie", "1", "sleutel", key).getStatus()).isEqualTo(303);
		}
		assertThat(desk.activities("SENT_TO_KIFID")).isOne();
		assertThat(desk.kept("version")).isEqualTo("2");
	}

	@Test
	void whatIsNoStepOrNoStatusIsSaidAtTheField() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		assertThat(text(desk.act("status", "naar", "geweigerd", "sluitreden", "NOT_LIABLE", "versie", "1")))
			.contains("Vanuit de huidige status kan het dossier daar niet heen.");
		assertThat(text(desk.act("status", "naar", "naar de maan", "versie", "1"))).contains("Kies een status.");
		assertThat(desk.act("status", "naar", "kifid", "versie", "x").getStatus()).isEqualTo(409);
		assertThat(desk.act("status", "naar", "kifid", "versie", "1", "volgend", "gisteren").getStatus())
			.isEqualTo(422);
		assertThat(desk.kept("version")).isEqualTo("1");
	}

	@Test
	void theNextMessageIsPromisedInTheSameGo() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier());
		desk.act("status", "naar", "kifid", "versie", "1", "volgend", "2026-12-24");
		assertThat(desk.kept("next_update_on")).isEqualTo("2026-12-24");
		assertThat(desk.seenByOffice()).contains("24 dec");
	}

	@Test
	void aDossierWhoseClientWithdrewConsentIsStillHandled() {
		var desk = AtTheDesk.with(this.house, Examples.aDossier().took(DossierStatus.REPORTED).withConsentWithdrawn());
		assertThat(desk.seen()).contains("De cliënt trok op 2 november 2026 de toestemming in.", "Jansen");
		assertThat(desk.act("status", "naar", "in-beoordeling", "versie", "1").getStatus()).isEqualTo(303);
		assertThat(desk.seenByOffice()).doesNotContain("Jansen", "In beoordeling");
	}

	private static String history(AtTheDesk desk) {
		return Owner.ask("""
				select string_agg(s.status, ' ' order by s.at) from dossier.status_change s where s.dossier_id = %s
				""".formatted(desk.kept("id")));
	}

}
