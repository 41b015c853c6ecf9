package nl.meekijken.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.Owner;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/** Posts letters as the house does, and looks into the outbox as nobody else may. */
final class OutboxDesk {

	static final String CODE = "KJ4M-9XQ2-7TRB";

	private final Outbox outbox;

	private final TransactionTemplate transactions;

	private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

	OutboxDesk(ApplicationContext house) {
		this.outbox = house.getBean(Outbox.class);
		this.transactions = house.getBean(TransactionTemplate.class);
	}

	static String somebody() {
		return "iemand." + UUID.randomUUID() + "@voorbeeld.example";
	}

	static Letter letter(String to, Locale language) {
		return new Letter(EmailAddress.of(to), language, "Uw nieuwe wachtwoord", "Kies uw nieuwe wachtwoord",
				List.of(new Passage.Words("U heeft gevraagd om een nieuw wachtwoord."),
						new Passage.Steps(List.of("Open de pagina.", "Typ het tijdelijke wachtwoord over.")),
						new Passage.Link("Wachtwoord kiezen", "/wachtwoord-kiezen?geheim=" + CODE),
						new Passage.Code("Uw tijdelijke wachtwoord", CODE),
						new Passage.Aside("Heeft u hier niet om gevraagd? Dan hoeft u niets te doen."),
						new Passage.Stop("Geen e-mails meer", "/stoppen?geheim=x")));
	}

	/** Posts a letter to somebody and gives the receiver back. */
	String post(String to) {
		this.transactions.executeWithoutResult(transaction -> this.outbox.post(letter(to, Texts.DUTCH)));
		return to;
	}

	/** Posts a letter that helps nobody any more after that moment. */
	String post(String to, Instant useless) {
		this.transactions.executeWithoutResult(transaction -> this.outbox.post(letter(to, Texts.DUTCH).until(useless)));
		return to;
	}

	void postAndThinkBetterOfIt(String to) {
		this.transactions.executeWithoutResult(transaction -> {
			this.outbox.post(letter(to, Texts.DUTCH));
			transaction.setRollbackOnly();
		});
	}

	Row row(String to) {
		return this.superuser
			.sql("""
					select id, state, attempts, due_at, encode(body_sealed, 'escape') as body, problem from mail.outbox where recipient = ?
					""")
			.param(to)
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("state"),
					row.getInt("attempts"), row.getObject("due_at", OffsetDateTime.class).toInstant(),
					row.getString("body"), row.getString("problem")))
			.single();
	}

	/**
	 * The time is over for which letters were lent: that goes by the clock of PostgreSQL.
	 */
	static void endLeases() {
		Owner.change("update mail.outbox set leased_until = clock_timestamp() where leased_until is not null");
	}

	/** As staff will. */
	boolean retry(UUID letter, Instant now) {
		return this.superuser.sql("select mail.retry(?, ?::timestamptz)")
			.params(letter, now.toString())
			.query(Boolean.class)
			.single();
	}

	/** As staff will: to whom the newest letters went that were given up. */
	List<String> givenUp(Instant now, int most) {
		return this.superuser.sql("""
				select recipient from mail.list_given_up(?::timestamptz, 'ffffffff-ffff-ffff-ffff-ffffffffffff', ?)
				""").params(now.plus(Duration.ofSeconds(1)).toString(), most).query(String.class).list();
	}

	/** What lies in the outbox. */
	record Row(UUID id, String state, int attempts, Instant dueAt, @Nullable String body, @Nullable String problem) {
	}

}
