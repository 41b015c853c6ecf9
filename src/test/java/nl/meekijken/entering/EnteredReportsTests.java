package nl.meekijken.entering;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.entering.ByTelephone.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a report that Marit entered for Sanne. */
@ModuleTest
class EnteredReportsTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private ByTelephone desk;

	@BeforeEach
	void comeToWork() {
		this.desk = ByTelephone.with(this.house, Role.HANDLER, Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "HANDLER", "MANAGER", "STAFF_ADMINISTRATOR" })
	void whatIsSentBecomesADossierOfThatOfficeThatSaysWhoEnteredIt(Role role) {
		this.desk = ByTelephone.with(this.house, role, Tier.GOLD);
		var number = this.desk.sent(this.desk.complete());
		assertThat(Owner
			.ask("""
					select concat_ws(' ', d.office_id, d.reported_by, d.status, r.sent_by, r.entered_by, r.entered_as, r.consent_version)
					  from dossier.dossier d join intake.report r on r.office_id = d.office_id and r.dossier_id = d.id
					 where d.claim_number = '%s'"""
				.formatted(number)))
			.isEqualTo(this.desk.sanne().office().value() + " " + this.desk.forSanne() + " AWAITING_AUTHORISATION "
					+ this.desk.forSanne() + " " + this.desk.byMarit() + " Marit Hofstra 2026-11-verteld");
		var dossier = this.desk.page("/kantoor/dossiers/" + number + "?ingevoerd");
		assertThat(dossier.text()).contains("De melding is ingevoerd",
				"Ingevoerd door 112schade voor Sanne van der Beek");
		var papers = dossier.select(".notice.good a[href$=#toevoegen]").attr("href");
		assertThat(this.desk.page(papers).select("#toevoegen form input[type=file]")).hasSize(1);
		assertThat(this.desk.page("/kantoor/dossiers/" + number + "/melding").text()).contains("Ingevoerd",
				"door Marit Hofstra van 112schade, voor Sanne van der Beek", "heeft mij verteld");
	}

	@Test
	void everyChangeIsRecordedInTheNameOfWhoEnteredIt() {
		var number = this.desk.sent(this.desk.complete());
		assertThat(Owner.ask("""
				select string_agg(distinct c.person_id::text, ',') from database.change_record c
				  join dossier.dossier d on d.office_id = c.office_id
				 where d.claim_number = '%s' and (c.table_name like 'intake.%%' or c.table_name like 'dossier.%%')
				""".formatted(number))).isEqualTo(this.desk.byMarit());
	}

	@Test
	void theOfficeReadsWhoEnteredItAndItsMailSaysSo() {
		var number = this.desk.sent(this.desk.complete("e-mail", "entered." + this.desk.forSanne() + "@klant.example"));
		var office = this.desk.atTheOffice();
		assertThat(text(office.get("/dossiers/" + number))).contains("Ingevoerd door 112schade voor Sanne van der Beek",
				"Marit Hofstra");
		assertThat(Jsoup.parse(text(office.get("/dossiers/" + number + "/melding"))).text())
			.contains("door Marit Hofstra van 112schade, voor Sanne van der Beek");
		this.letters.sendNow();
		assertThat(this.letters.lastTo(this.desk.sanne().email()).text().replaceAll("\\s+", " "))
			.contains("Marit Hofstra van 112schade heeft voor u een schademelding ingevoerd", number);
		var client = this.letters.lastTo("entered." + this.desk.forSanne() + "@klant.example");
		assertThat(client.subject()).contains("Ontvangstbevestiging schademelding " + number);
	}

	@Test
	void whoeverWasBlockedMeanwhileGetsNoMailAndTheClientDoes() {
		var client = "entered." + this.desk.forSanne() + "@klant.example";
		var draft = this.desk.complete("e-mail", client);
		Owner.change("update account.person set enabled = false where id = " + this.desk.forSanne());
		assertThat(this.desk.sent(draft)).matches("2026-\\d{6}");
		assertThat(this.letters.to(client)).isNotEmpty();
		assertThat(this.letters.to(this.desk.sanne().email())).isEmpty();
	}

	@Test
	void whatIsSentTwiceIsOneDossier() {
		var draft = this.desk.complete();
		var number = this.desk.sent(draft);
		assertThat(this.desk.sent(draft)).isEqualTo(number);
		assertThat(this.desk.get(draft).getHeader("Location")).isEqualTo("/kantoor/dossiers/" + number);
	}

	@Test
	void anOfficeWithoutThePortalIsReportedForToo() {
		this.desk = ByTelephone.with(this.house, Role.HANDLER, Tier.SILVER);
		var client = "entered." + this.desk.forSanne() + "@klant.example";
		assertThat(this.desk.sent(this.desk.complete("e-mail", client))).matches("2026-\\d{6}");
		var link = this.letters.lastTo(client).link("/stukken/");
		var browser = new Browser(this.house.getBean(MockMvc.class));
		var opened = browser.get(link);
		assertThat(text(browser.get(String.valueOf(opened.getHeader("Location")))))
			.containsIgnoringCase("opdrachtmachtiging");
		assertThat(this.letters.lastTo(this.desk.sanne().email()).html()).contains("een schademelding ingevoerd")
			.doesNotContain("/dossiers/");
	}

	@Test
	void whatAColleagueTookOverIsSentInTheNameOfThatColleague() {
		var draft = this.desk.complete("iban", "NL91ABNA0417164300");
		var esra = new Staff(this.house).atWork(Role.MANAGER);
		esra.browser().get(this.desk.office());
		esra.browser().post(draft + "/overnemen");
		esra.browser().get(draft);
		var sent = esra.browser().post(draft + "/versturen", "waarheid", "on", "toestemming", "on");
		var number = ByTelephone.number(sent);
		assertThat(Owner.ask("""
				select concat_ws(' ', r.sent_by, r.entered_by, (select count(*) from dossier.bank_account a
				         where a.office_id = d.office_id and a.dossier_id = d.id))
				  from dossier.dossier d join intake.report r on r.office_id = d.office_id and r.dossier_id = d.id
				 where d.claim_number = '%s'""".formatted(number)))
			.isEqualTo(this.desk.forSanne() + " " + esra.someone().person().value() + " 0");
	}

	@Test
	void aBankAccountNumberThatStaffHeardAsksForAFactorAndForAColleague() {
		var draft = this.desk.complete("iban", "NL91ABNA0417164300");
		this.clock.move(Duration.ofMinutes(6));
		assertThat(text(this.desk.send(draft))).contains("Bent u het zelf?");
		new Staff(this.house).prove(this.desk.marit());
		this.desk.page(draft);
		var number = this.desk.sent(draft);
		assertThat(Owner.ask("""
				select concat_ws(' ', a.given_by, a.giver_name, a.channel, a.state) from dossier.bank_account a
				  join dossier.dossier d on d.office_id = a.office_id and d.id = a.dossier_id
				 where d.claim_number = '%s'""".formatted(number)))
			.isEqualTo(this.desk.byMarit() + " Marit Hofstra STAFF GIVEN");
		var account = this.desk.page("/kantoor/dossiers/" + number + "/iban").select("[name=rekening]").val();
		var own = this.desk.post("/kantoor/dossiers/" + number + "/iban/bevestigen", "rekening", account, "hoe",
				"CALLED");
		assertThat(own.getStatus()).as("in four eyes").isNotEqualTo(303);
	}

}
