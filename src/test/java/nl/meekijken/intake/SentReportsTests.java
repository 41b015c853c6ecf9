package nl.meekijken.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import nl.meekijken.correspondence.SentEmail;
import nl.meekijken.dossier.AccountChannel;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Payable;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SentReportsTests extends ReportsOfAnOffice {

	@Test
	void anIncompleteReportIsNotSent() {
		var id = begun();
		assertThat(as(this.sanne, () -> this.reports.send(id, this.sanne.person(), FROM, true)))
			.isInstanceOf(ReportOutcome.Incomplete.class);
		assertThat(drafts(this.sanne)).hasSize(1);
	}

	@Test
	void aReportBecomesOneDossierHoweverOftenItIsSent() throws Exception {
		var id = complete();
		var numbers = AtOnce.times(4, () -> number(send(id)));
		assertThat(numbers).hasSize(4).containsOnly(number(send(id)));
		assertThat(count("report where office_id = " + this.sanne.office().value())).isEqualTo("1");
		assertThat(drafts(this.sanne)).isEmpty();
		assertThat(save(this.sanne, id, Map.of(ReportField.TOWN, "Zwolle"), 9))
			.isInstanceOf(SaveOutcome.AlreadySent.class);
	}

	@Test
	void aBankAccountThatCameAlongIsToBeConfirmedLikeAnyOther() {
		var id = complete();
		save(this.sanne, id, Map.of(ReportField.IBAN, "NL20 INGB 0001 2345 67", ReportField.IBAN_HOLDER, "J. Jansen"),
				9);
		var history = ask(this.accounts.of(number(send(id))));
		assertThat(history.accounts()).singleElement().satisfies(account -> {
			assertThat(account.masked()).isEqualTo("NL20 INGB •••• ••45 67");
			assertThat(account.holder()).isEqualTo("J. Jansen");
			assertThat(account.giver().person()).isEqualTo(this.sanne.person());
			assertThat(account.giver().channel()).isEqualTo(AccountChannel.REPORT);
			assertThat(account.giver().device()).isEqualTo(FROM.device());
			assertThat(account.giver().network()).isEqualTo(FROM.network());
		});
		assertThat(history.payable(MovableClock.START.plus(Duration.ofDays(9)))).isEqualTo(new Payable.Unconfirmed());
	}

	@Test
	void theDossierHoldsWhatWasReported() {
		var number = number(send(complete()));
		var file = file(number);
		assertThat(file.client().name()).isEqualTo("J.M. Jansen");
		assertThat(file.damage().course()).startsWith("Stond stil voor rood licht");
		assertThat(file.damage().plate()).hasToString("AB-12-CD");
		assertThat(file.counterparties()).singleElement()
			.satisfies(party -> assertThat(party.plate()).hasToString("XY-99-ZZ"));
		assertThat(file.standing().status()).isEqualTo(DossierStatus.AWAITING_AUTHORISATION);
		assertThat(file.nextUpdateOn()).isEqualTo(LocalDate.of(2026, 11, 25));
		assertThat(ask(this.activities.of(number))).extracting(Activity::kind)
			.containsExactly(ActivityKind.REPORT_RECEIVED, ActivityKind.CONFIRMATION_SENT,
					ActivityKind.AUTHORISATION_SENT);
		assertThat(ask(this.activities.of(number)).getFirst().actorName()).isEqualTo("Sanne van der Beek");
	}

	@Test
	void staffReadTheReportWithoutTheBankAccount() {
		var id = begun();
		save(this.sanne, id,
				ExampleReport.typed(ReportField.IBAN, "NL91ABNA0417164300", ReportField.WITNESS_NAME, "Geert Getuige"),
				1);
		var number = number(send(id));
		var kept = Owner.ask("""
				select r.answers || jsonb_build_object('by', r.sent_by, 'consent', r.consent_version)
				  from intake.report r join dossier.dossier d on d.office_id = r.office_id and d.id = r.dossier_id
				 where d.claim_number = '%s'
				""".formatted(number));
		assertThat(kept)
			.contains("Geert Getuige", ConsentText.TODAY.version(), "\"by\": " + this.sanne.person().value())
			.doesNotContain("NL91", "iban");
		assertThat(file(number).client().bankAccount())
			.satisfies(account -> assertThat(Objects.requireNonNull(account).masked()).endsWith("43 00"));
	}

	@Test
	void clientAndReporterAreToldAndTheClientGetsTheAuthorisation() {
		var id = begun();
		var client = "client" + this.sanne.accountNumber() + "@klant.example";
		save(this.sanne, id, ExampleReport.typed(ReportField.EMAIL, client, ReportField.SURNAME, "Yılmaz-Łuczak"), 1);
		var number = number(send(id));
		send(id);
		var letters = this.letters.to(client);
		assertThat(letters).singleElement().satisfies(letter -> {
			assertThat(letter.files()).containsExactly("Opdrachtmachtiging " + number + ".pdf");
			assertThat(letter.subject()).doesNotContain("Yılmaz");
			assertThat(letter.link("/stukken/")).hasSizeGreaterThan(20);
		});
		assertThat(this.letters.lastTo(this.sanne.email()).link("/dossiers/")).isEqualTo("/dossiers/" + number);
		assertThat(ask(this.emails.of(number))).extracting(SentEmail::attachments).contains(1);
	}

	@Test
	void aClientWhoReadsEnglishIsWrittenToInEnglishFromTheFirstLetterOn() {
		var id = begun();
		var client = "english" + this.sanne.accountNumber() + "@klant.example";
		save(this.sanne, id, ExampleReport.typed(ReportField.EMAIL, client, ReportField.LANGUAGE, "en",
				ReportField.IBAN, "NL91ABNA0417164300"), 1);
		var number = number(send(id));
		assertThat(file(number).extras().language()).isEqualTo(ClientLanguage.ENGLISH);
		assertThat(this.letters.to(client)).hasSize(2)
			.allSatisfy(letter -> assertThat(letter.text()).contains("Dear ").doesNotContain("Beste "))
			.extracting(letter -> letter.subject())
			.contains("Confirmation of damage report " + number,
					"A bank account number was given in dossier " + number);
	}

}
