package nl.meekijken.mail;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class OutboxTests {

	@Autowired
	private Outbox outbox;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void lettersArePostedTogetherWithWhatCausesThem() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.post(OutboxDesk.letter(OutboxDesk.somebody(), Texts.DUTCH)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "select recipient from mail.outbox", "select count(*) from mail.outbox",
			"update mail.outbox set due_at = created_at", "delete from mail.outbox",
			"select recipient from mail.list_given_up(now(), gen_random_uuid(), 10)",
			"select mail.retry(gen_random_uuid(), now())" })
	void thePortalReadsNoListOfLettersAndChangesNone(String statement) {
		assertThatThrownBy(
				() -> this.transactions.execute(transaction -> this.jdbc.sql(statement).query().listOfRows()))
			.rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo("42501"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Hallo\r\nBcc: ander@voorbeeld.example", "Hallo\nwereld" })
	void aSubjectIsOneLine(String subject) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(
				() -> new Letter(EmailAddress.of("a@voorbeeld.example"), Texts.DUTCH, subject, "Kop", List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pad", "//evil.example", "https://evil.example/", "javascript:alert(1)", "/a b",
			"/a\r\nb" })
	void aLinkOfALetterStaysOnThisSite(String path) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Passage.Link("Open", path));
	}

}
