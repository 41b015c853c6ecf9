package nl.meekijken.reply;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Receipt;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a message, by who sent it and to where. */
@ModuleTest
class PickupTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private Correspondent jan;

	@BeforeEach
	void write() {
		this.jan = Correspondent.of(this.house);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void anAnswerOfTheClientComesIntoTheDossierWithItsFiles() throws IOException {
		var pdf = SamplePapers.pdf(1);
		assertThat(this.jan.sends(this.jan.answer()
			.parts("mixed", Mails.words("Hierbij de nota."), Mails.file("nota.pdf", "application/pdf", pdf),
					Mails.file("spel.exe", "application/octet-stream", new byte[] { 'M', 'Z', 1, 2 }))))
			.isEqualTo(Receipt.TAKEN);
		assertThat(this.jan.kept("concat_ws(' ', state, standing, writer)")).isEqualTo("FILED VERIFIED CLIENT");
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isOne();
		assertThat(this.jan.ofDossier("came_in_kind")).isEqualTo("EMAIL_RECEIVED");
		assertThat(this.jan.count("document.arrival",
				" and name = 'nota.pdf' and origin = 'CLIENT' and state = 'CHECKING' and audience = 'INTERMEDIARY'"))
			.isOne();
		assertThat(Owner.ask("select string_agg(coalesce(refusal, 'OK'), ' ' order by position) from reply.enclosed"
				+ " where received_id = " + this.jan.kept("id")))
			.isEqualTo("OK KIND_NOT_ALLOWED");
		assertThat(Owner.ask("select document.has_paper('" + this.jan.kept("sha256") + "')")).isEqualTo("t");
	}

	@Test
	void theSameMessageIsTakenInOnceHoweverOftenItComes() throws IOException {
		var mail = this.jan.answer()
			.named("1")
			.parts("mixed", Mails.words("Nota"), Mails.file("nota.pdf", "application/pdf", SamplePapers.pdf(1)));
		this.jan.sends(mail);
		assertThat(this.jan.sends(mail.under("Received: from another way"))).isEqualTo(Receipt.TAKEN);
		assertThat(this.jan.count("reply.received", "")).isOne();
		assertThat(this.jan.count("document.arrival", "")).isOne();
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "'', UNPROVEN",
			"'Authentication-Results: boos.example; dmarc=pass header.from=elders.example', UNPROVEN",
			"'Authentication-Results: mx.antwoord.example; dmarc=fail header.from=elders.example', UNPROVEN",
			"'Authentication-Results: mx.antwoord.example; spf=pass smtp.mailfrom=elders.example', UNPROVEN",
			"'Authentication-Results: mx.antwoord.example; dkim=pass header.d=elders.example', VERIFIED" })
	void onlyTheWordOfOurOwnServerCounts(String header, SenderStanding standing) {
		var accounts = this.jan.count("dossier.bank_account", "");
		var mail = Mails.from(this.jan.email())
			.to(this.jan.address())
			.with("Authentication-Results: mx.antwoord.example; dmarc=pass header.from=elders.example");
		this.jan.sends((header.isEmpty() ? Mails.from(this.jan.email()).to(this.jan.address()) : mail.under(header))
			.text("Mijn IBAN is nu NL02ABNA0123456789."));
		assertThat(this.jan.kept("standing")).isEqualTo(standing.name());
		assertThat(this.jan.kept("state")).isEqualTo((standing == SenderStanding.VERIFIED) ? "FILED" : "TO_JUDGE");
		assertThat(this.jan.count("dossier.bank_account", "")).as("a mail changes no data").isEqualTo(accounts);
	}

	@Test
	void whatNobodyVouchesForIsSeenByNobodyButStaffAndTakesNoFileIn() throws IOException {
		this.jan.sends(Mails.from(this.jan.email())
			.to(this.jan.address())
			.parts("mixed", Mails.words("Hallo"), Mails.file("nota.pdf", "application/pdf", SamplePapers.pdf(1))));
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isZero();
		assertThat(this.jan.count("document.arrival", "")).isZero();
		assertThat(this.jan.ofDossier("came_in_at")).isEqualTo("null");
		assertThat(this.jan.kept("file_names")).isEqualTo("{nota.pdf}");
	}

	@Test
	void somebodyElseThanTheClientIsJudgedByStaff() {
		this.jan
			.sends(Mails.from("ander@vreemd.example").to(this.jan.address()).vouchedFor("vreemd.example").text("x"));
		assertThat(this.jan.kept("concat_ws(' ', state, standing)")).isEqualTo("TO_JUDGE OTHER_ADDRESS");
	}

	@Test
	void aColleagueOfTheOfficeWhoSendsSomethingOnIsKnownAsOne() {
		Owner.change("update office.office set email = 'balie@tussen.example' where office_id = "
				+ this.jan.dossier().office().value());
		this.jan.sends(Mails.from("sanne@tussen.example")
			.to("dossier@antwoord.example")
			.vouchedFor("tussen.example")
			.text("> Van: klant\r\n> Aan: <" + this.jan.address() + ">\r\n> Hierbij."));
		assertThat(this.jan.kept("concat_ws(' ', state, standing)")).isEqualTo("TO_JUDGE COLLEAGUE");
	}

	@ParameterizedTest
	@CsvSource({ "true, COLLEAGUE", "false, OTHER_ADDRESS" })
	void onlyWhoeverMaySignInIsAColleague(boolean maySignIn, String standing) {
		Owner.change("update account.person set email_key = email_key || '.thuis', enabled = %s where office_id = %d"
			.formatted(maySignIn, this.jan.dossier().office().value()));
		var colleague = Owner
			.ask("select min(email_key) from account.person where office_id = " + this.jan.dossier().office().value());
		this.jan.sends(Mails.from(colleague)
			.to(this.jan.address())
			.vouchedFor(Judgement.domainOf(colleague))
			.text("Zie de bijlage."));
		assertThat(this.jan.kept("standing")).isEqualTo(standing);
	}

	@Test
	void whatWasNotSentToTheAddressItselfStaffJudgeEvenOfTheClient() {
		this.jan.sends(Mails.from(this.jan.email())
			.to("dossier@antwoord.example")
			.vouchedFor("elders.example")
			.text("Zie " + this.jan.address()));
		assertThat(this.jan.kept("concat_ws(' ', state, standing)")).isEqualTo("TO_JUDGE VERIFIED");
	}

	@Test
	void anAddressOfEverybodyMakesNobodyAColleague() {
		Owner.change("update office.office set email = 'kantoor@gmail.com' where office_id = "
				+ this.jan.dossier().office().value());
		this.jan.sends(Mails.from("boos@gmail.com").to(this.jan.address()).vouchedFor("gmail.com").text("x"));
		assertThat(this.jan.kept("standing")).isEqualTo("OTHER_ADDRESS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier@antwoord.example", "dossier+00000000000000000000000000@antwoord.example",
			"dossier+kort@antwoord.example", "iemand@elders.example" })
	void aNumberInASubjectLeadsNowhere(String to) {
		var subject = "Dossier " + this.jan.dossier().number() + " " + UUID.randomUUID();
		var mail = Mails.from(this.jan.email()).to(to).about(subject).vouchedFor("elders.example").text("hallo");
		assertThat(this.jan.sends(mail)).isEqualTo(Receipt.LEFT);
		assertThat(this.jan.count("reply.received", "")).isZero();
		assertThat(Owner.ask("select why || ' ' || sender from reply.stray where subject = '" + subject + "'"))
			.isEqualTo("NO_WORD " + this.jan.email());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Auto-Submitted: auto-replied", "Precedence: bulk", "Return-Path: <>" })
	void whatAMachineAnswersIsKeptAndTroublesNobody(String header) {
		this.jan.sends(this.jan.answer().under(header).text("Ik ben er niet."));
		assertThat(this.jan.kept("state")).isEqualTo("AUTOMATIC");
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isZero();
		assertThat(this.jan.ofDossier("came_in_at")).isEqualTo("null");
	}

	@Test
	void aFloodForOneDossierIsStoppedAndTheNextDayGoesOn() {
		for (var number = 0; number < 50; number++) {
			this.jan.sends(this.jan.answer().named("n" + number).text("nummer " + number));
		}
		assertThat(this.jan.sends(this.jan.answer().text("een te veel"))).isEqualTo(Receipt.LEFT);
		assertThat(this.jan.count("reply.received", "")).isEqualTo(50);
		this.clock.move(Duration.ofDays(1).plusSeconds(1));
		assertThat(this.jan.sends(this.jan.answer().text("morgen weer"))).isEqualTo(Receipt.TAKEN);
	}

	@Test
	void aFloodThatNobodyVouchesForDoesNotShutTheClientOutAndNothingOfItIsKept() {
		for (var number = 0; number < 50; number++) {
			this.jan
				.sends(Mails.from(this.jan.email()).to(this.jan.address()).named("v" + number).text("vals " + number));
		}
		var digests = Owner.ask("select count(*) from reply.stray where why = 'TOO_MANY' and sha256 is not null");
		var flood = Mails.from(this.jan.email()).to(this.jan.address()).named("v50").text("vals genoeg");
		assertThat(this.jan.sends(flood)).isEqualTo(Receipt.LEFT);
		assertThat(Owner.ask("select count(*) from reply.stray where why = 'TOO_MANY' and sha256 is not null"))
			.isEqualTo(digests);
		assertThat(this.jan.sends(this.jan.answer().text("echt"))).isEqualTo(Receipt.TAKEN);
		assertThat(this.jan.count("reply.received", " and state = 'FILED'")).isOne();
	}

	@Test
	void whatAClientWritesAboutAnInjuryIsForStaffOnly() throws IOException {
		Owner.change("update dossier.dossier set injury = true where id = " + this.jan.dossier().id().value());
		this.jan.sends(this.jan.answer()
			.parts("mixed", Mails.words("Mijn rug"), Mails.file("arts.pdf", "application/pdf", SamplePapers.pdf(1))));
		assertThat(this.jan.count("dossier.activity", " and kind = 'EMAIL_RECEIVED' and audience = 'INTERNAL'"))
			.isOne();
		assertThat(this.jan.count("document.arrival", " and audience = 'INTERNAL'")).isOne();
	}

	@Test
	void forAClosedDossierStaffDecide() {
		Owner.change("update dossier.dossier set active = false where id = " + this.jan.dossier().id().value());
		this.jan.sends(this.jan.answer().text("Nog iets"));
		assertThat(this.jan.kept("concat_ws(' ', state, standing)")).isEqualTo("TO_JUDGE VERIFIED");
	}

	@Test
	void whatIsHostileIsLeftForAPersonWithoutATrace() {
		var bomb = Mails.from(this.jan.email()).to(this.jan.address()).text("--x\r\n".repeat(5000));
		assertThat(this.jan.sends(bomb)).isEqualTo(Receipt.LEFT);
		assertThat(this.jan.count("reply.received", "")).isZero();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "a\u0000b", "\ud83d\ude00", "'; drop table reply.received; --", "<script>alert(1)</script>" })
	void anythingThatSomebodyWritesCanBeKept(String words) {
		assertThat(this.jan.sends(this.jan.answer().about(words).text(words))).isEqualTo(Receipt.TAKEN);
		assertThat(this.jan.kept("state")).isEqualTo("FILED");
	}

	@Test
	void theIntermediaryHasNoRightToWhatCameIn() {
		assertThat(Owner.ask("select string_agg(table_name, ' ') from information_schema.role_table_grants"
				+ " where table_schema = 'reply' and grantee = 'meekijken_portal'"))
			.isNull();
	}

}
