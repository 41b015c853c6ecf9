package nl.meekijken.handling;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ArrangeTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void aPromiseIsReadByTheOfficeAndCanBeTakenBack() {
		var promised = this.desk.act("volgend-bericht", "dag", "2026-12-09", "versie", this.desk.version());
		assertThat(promised.getHeader("Location")).isEqualTo(this.desk.page() + "?beloofd");
		assertThat(this.desk.seenByOffice()).contains("9 dec 2026");
		assertThat(this.desk.seen()).contains("Volgend bericht beloofd: uiterlijk 9 december 2026");
		this.desk.act("volgend-bericht", "dag", "", "versie", this.desk.version());
		assertThat(this.desk.kept("next_update_on is null")).isEqualTo("t");
		assertThat(this.desk.seen()).contains("Belofte van een volgend bericht ingetrokken");
	}

	@Test
	void onlyADayFromTodayOnIsPromised() {
		for (var day : new String[] { "2026-11-22", "2028-01-01", "morgen", "2026-02-30" }) {
			var refused = this.desk.act("volgend-bericht", "dag", day, "versie", "1");
			assertThat(refused.getStatus()).as(day).isEqualTo(422);
			assertThat(text(refused)).contains("value=\"" + day + "\"");
		}
		assertThat(this.desk.kept("version")).isEqualTo("1");
		assertThat(this.desk.act("volgend-bericht", "dag", "2026-11-23", "versie", "1").getStatus()).isEqualTo(303);
	}

	@Test
	void theDayIsPromisedAsPeopleTypeIt() {
		for (var day : new String[] { "09-12-2026", "9 december", "9/12" }) {
			this.desk.act("volgend-bericht", "dag", day, "versie", this.desk.version());
			assertThat(this.desk.kept("next_update_on")).as(day).isEqualTo("2026-12-09");
		}
	}

	@Test
	void whoHandlesItAlreadyIsToldSoAndNothingIsWritten() {
		var me = Long.toString(this.desk.marit().someone().person().value());
		this.desk.act("behandelaar", "behandelaar", me, "was", "");
		var again = this.desk.act("behandelaar", "behandelaar", me, "was", this.desk.kept("handler_id"));
		assertThat(again.getHeader("Location")).isEqualTo(this.desk.page() + "?al-toegewezen");
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "?al-toegewezen")))
			.contains("Het dossier was al van deze behandelaar.");
		assertThat(this.desk.activities("HANDLER_ASSIGNED")).isOne();
	}

	@Test
	void aPromiseOnAnOldPageOverwritesNothing() {
		this.desk.act("volgend-bericht", "dag", "2026-12-09", "versie", "1");
		var late = this.desk.act("volgend-bericht", "dag", "2026-12-31", "versie", "1");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega wijzigde dit dossier", "value=\"2026-12-31\"", "9 december 2026");
		assertThat(this.desk.kept("next_update_on")).isEqualTo("2026-12-09");
	}

	@Test
	void aHandlerIsShownToTheOfficeWithTelephoneAndEmail() {
		var me = this.desk.marit().someone();
		Owner.change("update account.person set phone = '+31301234599' where id = " + me.person().value());
		this.desk.act("behandelaar", "behandelaar", Long.toString(me.person().value()), "was", "");
		assertThat(this.desk.seenByOffice()).contains("Marit Hofstra", "tel:+31301234599", me.email());
		var ruben = new Staff(this.house).atWork(Role.MANAGER);
		var late = this.desk.act(ruben, "behandelaar", "behandelaar", Long.toString(ruben.someone().person().value()),
				"was", "");
		assertThat(late.getStatus()).isEqualTo(409);
		this.desk.act(ruben, "behandelaar", "behandelaar", Long.toString(ruben.someone().person().value()), "was",
				this.desk.kept("handler_id"));
		assertThat(this.desk.seenByOffice()).doesNotContain(me.email());
	}

	@Test
	void whoHasNoTelephoneOfTheirOwnIsCalledAtTheOfficeOfStaff() {
		var me = Long.toString(this.desk.marit().someone().person().value());
		this.desk.act("behandelaar", "behandelaar", me, "was", "");
		assertThat(this.desk.seenByOffice()).contains("tel:+31880000100");
	}

	@Test
	void everyLookOfStaffIsRecorded() {
		this.desk.seen();
		assertThat(Owner.ask("""
				select count(*) from access.view_record where dossier_id = %s and person_id = %d and seen = 'DOSSIER'
				""".formatted(this.desk.kept("id"), this.desk.marit().someone().person().value()))).isEqualTo("1");
	}

	@Test
	void whatIsNoDossierIsNotFound() {
		var browser = this.desk.marit().browser();
		for (var number : new String[] { "2999-999999", "onzin", "2026-1234567", "0" }) {
			assertThat(browser.get("/kantoor/dossiers/" + number).getStatus()).as(number).isEqualTo(404);
			assertThat(browser.post("/kantoor/dossiers/" + number + "/status").getStatus()).as(number).isEqualTo(404);
		}
	}

}
