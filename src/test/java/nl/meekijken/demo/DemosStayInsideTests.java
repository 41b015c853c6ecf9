package nl.meekijken.demo;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.office.Offices;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DemosStayInsideTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Offices offices;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	private Demos demos;

	private Someone asker;

	@BeforeEach
	void make() {
		this.demos = new Demos(this.house);
		this.asker = this.demos.one();
	}

	@AfterEach
	void forget() {
		this.demos.forgetLimits();
	}

	@Test
	void theRightPersonIsInvitedByMail() {
		assertThat(this.demos.superuser()
			.sql("select subject from mail.outbox where recipient = ?")
			.param(this.asker.email())
			.query(String.class)
			.list()).containsExactly("Uw uitnodiging voor Meekijken");
	}

	@Test
	void theFrameSaysUntilWhenOneCanLook() throws Exception {
		assertThat(this.demos.signedIn(this.asker).get("/dossiers").getContentAsString())
			.contains("Demo-omgeving: alle gegevens zijn fictief. U kunt kijken tot en met 7 december 2026.");
	}

	@Test
	void lettersLeaveADemoToWhoeverAskedForItOnly() {
		for (var to : List.of("collega@elders.example", this.asker.email().toUpperCase(Locale.ROOT))) {
			this.boundary.inside(this.asker.office(), () -> this.transactions.execute(status -> {
				this.outbox.post(letter(to));
				return status;
			}));
			this.transactions.executeWithoutResult(status -> this.outbox.post(letter("b." + to)));
		}
		assertThat(this.demos.superuser()
			.sql("select recipient from mail.outbox where subject = 'Een proef'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder(this.asker.email().toUpperCase(Locale.ROOT), "b.collega@elders.example",
					"b." + this.asker.email().toUpperCase(Locale.ROOT));
		this.demos.superuser().sql("delete from mail.outbox where subject = 'Een proef'").update();
	}

	@Test
	void aDemoInvitesNobodyAndSaysSo() throws Exception {
		var browser = this.demos.signedIn(this.asker);
		browser.get("/collegas/uitnodigen");
		var page = browser.post("/collegas/uitnodigen", "voornaam", "Piet", "achternaam", "Pas", "e-mail",
				"piet@elders.example");
		assertThat(page.getContentAsString()).contains("In een demo-omgeving kunt u niemand uitnodigen");
		assertThat(this.demos.rows(this.asker.office())).containsEntry("account.person", 1L);
	}

	@Test
	void aDemoOnRequestDoesNotMakeTheHouseADemoHouse() {
		assertThat(this.offices.haveDemo()).isFalse();
	}

	private static Letter letter(String to) {
		return new Letter(EmailAddress.of(to), nl.meekijken.web.Texts.DUTCH, "Een proef", "Een proef",
				List.of(new Passage.Words("Een proef")));
	}

}
