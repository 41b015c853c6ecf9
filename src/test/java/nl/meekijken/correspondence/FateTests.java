package nl.meekijken.correspondence;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of an e-mail to a client is told as it is, to whoever may read it. */
@ModuleTest
class FateTests {

	@Autowired
	private Emails emails;

	@Autowired
	private ClientMail mail;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ConfigurableApplicationContext house;

	private BareDossiers dossiers;

	private Bare dossier;

	private EmailId email;

	private final String to = "klant." + UUID.randomUUID() + "@voorbeeld.example";

	@BeforeEach
	void write() {
		this.letters.sendNow();
		this.dossiers = new BareDossiers(this.house);
		this.dossier = this.dossiers.one();
		Owner.change("update dossier.dossier set injury = false where id = " + this.dossier.id().value());
		this.email = this.boundary.inside(this.dossier.office(),
				() -> this.transactions.execute(mailing -> this.mail.send(this.dossier.office(), this.dossier.id(),
						new Letter(EmailAddress.of(this.to), Texts.DUTCH, "Bericht", "Bericht",
								List.of(new Passage.Words("Hallo."), new Passage.Link("Knop", "/stukken/GEHEIM"))),
						"(alleen voor de ontvanger)")));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void itIsQueuedUntilTheMailServerTookItAndThenSent() {
		assertThat(fate()).isEqualTo(new EmailFate(Fate.QUEUED, this.clock.instant(), null));
		this.clock.move(java.time.Duration.ofMinutes(3));
		this.letters.sendNow();
		assertThat(fate()).isEqualTo(new EmailFate(Fate.SENT, this.clock.instant(), null));
	}

	@ParameterizedTest
	@CsvSource({ "GIVEN_UP, true, REFUSED, 550 no such user", "GIVEN_UP, false, GIVEN_UP, no connection",
			"EXPIRED, false, GIVEN_UP, ", "SENT, false, SENT, ", "WAITING, false, QUEUED, " })
	void eachStateOfTheOutboxHasItsWord(String state, boolean refused, Fate expected, String why) {
		var failed = expected == Fate.REFUSED || expected == Fate.GIVEN_UP;
		Owner
			.change("""
					update mail.outbox set state = '%s', settled_at = created_at, problem = nullif('%s', 'null'), refused = %s,
					       body_sealed = case when '%1$s' in ('SENT', 'EXPIRED') then null else body_sealed end
					 where recipient = '%s'"""
				.formatted(state, why, refused, this.to));
		assertThat(fate().fate()).isEqualTo(expected);
		assertThat(fate().why()).isEqualTo(failed ? why : null);
		assertThat(fate().fate().failed()).isEqualTo(failed);
	}

	@Test
	void oneThatCameBackSaysSoHoweverWellItLeft() {
		this.letters.sendNow();
		Owner
			.change("""
					insert into correspondence.bounce (office_id, email_id, at, status) values (%d, %d, '2027-01-01T00:00:00Z', '5.1.1')
					"""
				.formatted(this.dossier.office().value(), this.email.value()));
		assertThat(fate().fate()).isEqualTo(Fate.BOUNCED);
		assertThat(fate().at()).isEqualTo("2027-01-01T00:00:00Z");
		assertThat(fate().fate().failed()).isTrue();
	}

	@Test
	void whatTheListSaysOpeningItSaysToo() {
		var opened = this.boundary.inside(this.dossier.reader(),
				() -> this.emails.open(this.dossier.number(), this.email).orElseThrow());
		assertThat(opened.email().fate()).isEqualTo(fate());
		assertThat(opened.safeHtml()).contains("(alleen voor de ontvanger)").doesNotContain("GEHEIM");
	}

	@Test
	void theWholeMessageIsKeptSealedAndNoOfficeReadsIt() {
		assertThat(Owner.ask("select count(*) from correspondence.original where email_id = " + this.email.value()))
			.isEqualTo("1");
		assertThat(Owner.ask(
				"select encode(message, 'escape') from correspondence.original where email_id = " + this.email.value()))
			.doesNotContain("GEHEIM", "Message-ID", this.to);
		for (var table : List.of("original", "reply_word", "draft")) {
			assertThat(Owner
				.ask("select has_table_privilege('meekijken_portal', 'correspondence.%s', 'select')".formatted(table)))
				.as(table)
				.isEqualTo("f");
		}
	}

	@Test
	void anAnswerAddressLeadsToItsEmailAndIsKeptAsAHashOnly() {
		var address = this.letters.lastTo(this.to).header("Reply-To");
		var word = address.replaceAll("^dossier\\+|@.*$", "");
		assertThat(word).matches("[0-9a-z]{26}");
		var hash = nl.meekijken.account.SecretHash.typed(word).orElseThrow().value();
		assertThat(Owner.ask("select email_id from correspondence.belonging('%s')".formatted(hash)))
			.isEqualTo(Long.toString(this.email.value()));
		assertThat(Owner.ask("select count(*) from correspondence.belonging('%s')".formatted(word))).isEqualTo("0");
	}

	@ParameterizedTest
	@CsvSource({ "SENT, false, , SENT", "GIVEN_UP, true, 550 5.1.1 no such user, REFUSED",
			"GIVEN_UP, false, no connection: x, GIVEN_UP", "EXPIRED, false, , GIVEN_UP" })
	void itIsRememberedWithTheEmailWhenTheOutboxForgetsIt(String state, boolean refused, String why, Fate expected) {
		Owner
			.change("""
					update mail.outbox set state = '%s', settled_at = created_at, problem = nullif('%s', 'null'), refused = %s,
					       body_sealed = null where recipient = '%s'"""
				.formatted(state, why, refused, this.to));
		var known = fate();
		assertThat(known.fate()).isEqualTo(expected);
		this.clock.move(java.time.Duration.ofDays(60));
		this.letters.sendNow();
		assertThat(inTheOutbox()).as("to the day").isEqualTo("1");
		this.clock.move(java.time.Duration.ofSeconds(1));
		this.letters.sendNow();
		assertThat(inTheOutbox()).isEqualTo("0");
		assertThat(fate()).isEqualTo(known);
	}

	@Test
	void oneThatWaitsIsNeverForgotten() {
		Owner
			.ask("select mail.forget_settled('" + this.clock.instant().plus(java.time.Duration.ofDays(1)) + "', 1000)");
		assertThat(inTheOutbox()).isEqualTo("1");
	}

	private String inTheOutbox() {
		return Owner.ask("select count(*) from mail.outbox where recipient = '" + this.to + "'");
	}

	@Test
	void whatWasBroughtInAndNeverAskedAboutCountsAsSent() {
		Owner.change("update correspondence.email set letter_id = null where id = " + this.email.value());
		assertThat(fate()).isEqualTo(new EmailFate(Fate.SENT, this.clock.instant(), null));
	}

	private EmailFate fate() {
		return this.dossiers.ask(this.dossier, this.emails.of(this.dossier.number())).getFirst().fate();
	}

}
