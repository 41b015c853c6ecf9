package nl.meekijken.entering;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static nl.meekijken.entering.ByTelephone.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff write the report of a damage that Sanne told them. */
@ModuleTest
class EnteringTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	private ByTelephone desk;

	@BeforeEach
	void comeToWork() {
		this.desk = ByTelephone.with(this.house, Role.HANDLER, Tier.GOLD);
	}

	@Test
	void theOfficeIsFoundAndOneOfItsPeopleIsChosen() {
		assertThat(this.desk.page("/kantoor/dossiers").select("a[href=/kantoor/melden]").text())
			.isEqualTo("Melding invoeren");
		var name = Owner.ask("select name from office.office where office_id = " + this.desk.sanne().office().value());
		var found = this.desk.page("/kantoor/melden?zoek=" + name.replaceAll("\\D", "")).select(".entries a");
		assertThat(found.attr("href")).isEqualTo(this.desk.office());
		var begin = this.desk.page(this.desk.office());
		assertThat(begin.select("h1").text()).isEqualTo("Melding invoeren voor " + name);
		assertThat(begin.select("#voor option").eachText()).containsExactly("Kies iemand",
				"Sanne van der Beek (" + this.desk.sanne().accountNumber() + ")");
		assertThat(this.desk.page("/kantoor/melden?zoek=bestaat-niet").text()).contains("Geen kantoren gevonden");
	}

	@Test
	void whereNobodyIsThereIsNobodyToReportFor() {
		Owner.change("update account.person set enabled = false where id = " + this.desk.sanne().person().value());
		assertThat(this.desk.page(this.desk.office()).text())
			.contains("Bij dit kantoor is niemand voor wie u kunt melden");
		assertThat(this.desk.begin("voor", this.desk.forSanne()).getStatus()).isEqualTo(422);
	}

	@Test
	void aReportIsForSomebodyOfThatOfficeWithAPlateThatIsOne() {
		var stranger = this.people.of(Tier.GOLD);
		var refused = this.desk.begin("voor", stranger.person().value() + "", "kenteken", "ABCDEF");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("Kies voor wie de melding is", "Dit is geen Nederlands kenteken");
		assertThat(this.desk.begin().getStatus()).isEqualTo(422);
	}

	@Test
	void aReportBeginsWithAForeignPlateToo() {
		var tooLong = this.desk.begin("voor", this.desk.forSanne(), "kenteken", "1-ABC-234-5678", "kenteken-land", "B");
		assertThat(tooLong.getStatus()).isEqualTo(422);
		assertThat(text(tooLong)).contains("dat heeft hoogstens 12 tekens");
		assertThat(Jsoup.parse(text(tooLong)).select("#kenteken-land [selected]").val()).isEqualTo("B");
		var begun = this.desk.begin("voor", this.desk.forSanne(), "kenteken", "1-ABC-234", "kenteken-land", "B");
		var vehicle = this.desk
			.page(String.valueOf(begun.getHeader("Location")).replaceFirst("\\?.*", "?stap=voertuig"));
		assertThat(vehicle.select("#kenteken").val()).isEqualTo("1-ABC-234");
		assertThat(vehicle.select("#kenteken-land [selected]").val()).isEqualTo("B");
	}

	@Test
	void onlyOfficesThatExistAreReportedFor() {
		var ownOffice = "/kantoor/melden/" + this.desk.marit().someone().office().value();
		for (var absent : List.of("/kantoor/melden/987654321", ownOffice)) {
			assertThat(this.desk.get(absent).getStatus()).isEqualTo(404);
			this.desk.get(this.desk.office());
			assertThat(this.desk.post(absent, "voor", this.desk.forSanne()).getStatus()).isEqualTo(404);
			assertThat(this.desk.get(absent + "/concepten/1").getStatus()).isEqualTo(404);
		}
	}

	@Test
	void theQuestionsReadAsTheIntermediaryReadsThem() {
		var draft = this.desk.begun();
		var office = this.desk.atTheOffice();
		var own = ByTelephone.begunAt(office);
		for (var step : List.of("client", "voertuig", "gebeurtenis", "tegenpartij", "schade", "getuigen")) {
			var asked = this.desk.page(draft + "?stap=" + step).select("#stap [id^=veld-]").eachAttr("id");
			assertThat(asked).as(step)
				.isNotEmpty()
				.isEqualTo(Jsoup.parse(text(office.get(own + "?stap=" + step)))
					.select("#stap [id^=veld-]")
					.eachAttr("id"));
		}
		assertThat(this.desk.page(draft + "?stap=documenten").text()).contains("Stukken voegt u toe in het dossier",
				"Foto’s van de schade");
		assertThat(this.desk.page(draft).text())
			.contains("U voert deze melding in voor Sanne van der Beek van Kantoor");
	}

	@Test
	void whatIsTypedIsKeptAndJudgedByTheSameRules() {
		var draft = this.desk.begun();
		var told = this.desk.post(draft + "/bewaren", "gezien", "1", "postcode", "3511ab");
		assertThat(text(told)).contains("Opgeslagen", "door Marit Hofstra", "Wij lezen dit als: 3511 AB");
		var wrong = this.desk.post(draft, "stap", "client", "gezien", "9", "postcode", "12");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(text(wrong)).contains("href=\"#postcode\"");
		var next = this.desk.post(draft, "stap", "client", "gezien", "9", "postcode", "3511 AB");
		assertThat(next.getHeader("Location")).isEqualTo(draft + "?stap=voertuig");
		var stopped = this.desk.post(draft, "stap", "client", "naar", "stoppen");
		assertThat(stopped.getHeader("Location")).isEqualTo(this.desk.office());
		assertThat(this.desk.page(this.desk.office()).select("#concepten ~ * a, section a").eachAttr("href"))
			.contains(draft);
	}

	@Test
	void whatLacksOrIsNotDeclaredIsNotSent() {
		var draft = this.desk.begun();
		var lacking = this.desk.send(draft);
		assertThat(lacking.getStatus()).isEqualTo(422);
		assertThat(text(lacking)).contains("href=\"#nog-achternaam\"");
		this.desk.fill(draft);
		var undeclared = this.desk.post(draft + "/versturen", "waarheid", "on");
		assertThat(undeclared.getStatus()).isEqualTo(422);
		assertThat(text(undeclared)).contains("href=\"#toestemming\"", "De tussenpersoon heeft mij verteld");
	}

	@Test
	void nobodyOfTheOfficeSeesWhatStaffWrite() {
		var draft = this.desk.complete();
		var id = draft.replaceAll(".*/", "");
		var office = this.desk.atTheOffice();
		assertThat(text(office.get("/schade-melden"))).doesNotContain("Jansen");
		assertThat(office.get("/schade-melden/" + id).getStatus()).isEqualTo(404);
		office.get("/schade-melden");
		assertThat(office.post("/schade-melden/" + id + "/weggooien").getStatus()).isEqualTo(404);
		assertThat(this.desk.page(draft).select("#achternaam").val()).isEqualTo("Jansen");
	}

	@Test
	void whatOneWritesForAnyOfficeIsFoundInOnePlaceByNobodyElse() {
		var first = this.desk.complete();
		var elsewhere = new ByTelephone(this.house, this.desk.marit(), this.people.of(Tier.SILVER));
		var second = elsewhere.begun();
		var listed = this.desk.page("/kantoor/melden").select("section[aria-labelledby=concepten]");
		assertThat(listed.select("a").eachAttr("href")).containsExactlyInAnyOrder(second, first);
		assertThat(listed.text()).contains("Jansen", "Kantoor");
		assertThat(this.desk.get(first).getStatus()).isEqualTo(200);
		this.desk.sent(first);
		assertThat(this.desk.page("/kantoor/melden").select("section[aria-labelledby=concepten] a").eachAttr("href"))
			.containsExactly(second);
		var esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR).browser();
		assertThat(Jsoup.parse(text(esra.get("/kantoor/melden"))).select("section[aria-labelledby=concepten]"))
			.isEmpty();
		esra.get(elsewhere.office());
		esra.post(second + "/overnemen");
		assertThat(this.desk.page("/kantoor/melden").select("section[aria-labelledby=concepten]")).isEmpty();
		assertThat(Jsoup.parse(text(esra.get("/kantoor/melden")))
			.select("section[aria-labelledby=concepten] a")
			.eachAttr("href")).containsExactly(second);
	}

	@Test
	void nobodyOfAnOfficeAsksWhatStaffWrite() {
		this.desk.complete();
		assertThat(Owner
			.ask("""
					select has_function_privilege('meekijken_portal', 'intake.drafts_of_writer(timestamptz, int)', 'execute')
					"""))
			.isEqualTo("f");
	}

	@Test
	void inADraftWritesOneOfStaffUntilAColleagueTakesItOver() {
		var draft = this.desk.complete("iban", "NL91ABNA0417164300");
		var esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR).browser();
		for (var deed : List.of("", "/bewaren", "/weggooien", "/versturen")) {
			esra.get(this.desk.office());
			assertThat(esra.post(draft + deed, "straat", "Elders").getStatus()).as(deed).isEqualTo(404);
		}
		assertThat(esra.get(draft).getStatus()).isEqualTo(404);
		var listed = Jsoup.parse(text(esra.get(this.desk.office())));
		assertThat(listed.select("section[aria-labelledby=collegas] li").text()).contains("Jansen", "Marit Hofstra");
		assertThat(listed.select("section[aria-labelledby=collegas] form").attr("action"))
			.isEqualTo(draft + "/overnemen");
		assertThat(esra.post(draft + "/overnemen").getHeader("Location")).isEqualTo(draft);
		var taken = Jsoup.parse(text(esra.get(draft)));
		assertThat(taken.select("#achternaam").val()).isEqualTo("Jansen");
		assertThat(taken.select("#veld-iban").html()).doesNotContain("ABNA");
		assertThat(this.desk.get(draft).getStatus()).isEqualTo(404);
		assertThat(this.desk.page(this.desk.office()).select("#concepten")).isEmpty();
	}

	@Test
	void whatOneWritesOneselfIsOnlyOpenedWhenItIsTakenOver() {
		var draft = this.desk.complete("iban", "NL91ABNA0417164300");
		this.desk.page(this.desk.office());
		assertThat(this.desk.post(draft + "/overnemen").getHeader("Location")).isEqualTo(draft);
		assertThat(this.desk.page(draft).select("#iban").val()).contains("ABNA");
	}

	@Test
	void whatTheOfficeBeganIsNotSeenByStaff() {
		var own = ByTelephone.begunAt(this.desk.atTheOffice());
		var id = own.replaceAll("\\D", "");
		assertThat(this.desk.get(this.desk.office() + "/concepten/" + id).getStatus()).isEqualTo(404);
		var begin = this.desk.page(this.desk.office());
		assertThat(begin.select("#concepten, #collegas")).isEmpty();
		assertThat(this.desk.post(this.desk.office() + "/concepten/" + id + "/overnemen").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/bewaren", "/weggooien", "/versturen", "/overnemen" })
	void throughAnotherOfficeADraftDoesNotExist(String deed) {
		var draft = this.desk.complete();
		var elsewhere = draft.replace(this.desk.office(),
				"/kantoor/melden/" + this.people.of(Tier.GOLD).office().value());
		assertThat(this.desk.get(elsewhere).getStatus()).isEqualTo(404);
		this.desk.page(draft);
		var refused = this.desk.post(elsewhere + deed, "straat", "Elders", "waarheid", "on", "toestemming", "on");
		assertThat(refused.getStatus()).isEqualTo(404);
	}

	@Test
	void whatIsThrownAwayIsGone() {
		var draft = this.desk.complete();
		var gone = this.desk.post(draft + "/weggooien");
		assertThat(gone.getHeader("Location")).isEqualTo(this.desk.office() + "?weggegooid");
		assertThat(this.desk.page(this.desk.office() + "?weggegooid").text()).contains("De melding is weggegooid");
		assertThat(this.desk.get(draft).getStatus()).isEqualTo(404);
	}

}
