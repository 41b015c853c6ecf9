package nl.meekijken.document;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** Many papers of many senders, most of which were checked long ago. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendersInTurnTests {

	private static final int SENDERS = 20;

	private static final Pattern PAGES = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");

	@BeforeAll
	void fill() {
		Owner
			.change("""
					set session_replication_role = replica;
					insert into document.arrival (office_id, dossier_id, id, arrival_key, sent_by, kind, name, media_type, size_bytes,
						sha256, received_at, origin, audience, due_at, state, check_turn)
					select -1, 1, -n, gen_random_uuid(), n %% %1$d, 'OTHER', 'stuk ' || n, 'application/pdf', 1000,
					       rpad(md5(n::text), 64, '0'), now(), 'INTERMEDIARY', 'INTERMEDIARY', timestamptz '2020-01-01',
					       case when n %% 20 = n %% 400 then 'CHECKING' else 'READY' end, n
					  from generate_series(1, 40000) n
					"""
				.formatted(SENDERS));
		Owner.change("vacuum analyze document.arrival");
	}

	@AfterAll
	void empty() {
		Owner.change("set session_replication_role = replica; delete from document.arrival where office_id = -1");
	}

	@Test
	void whoseTurnItIsIsFoundByHoppingFromSenderToSender() throws SQLException {
		var plan = plan("select * from document.senders_in_turn('2020-01-02')");
		assertThat(plan).contains("\"Actual Rows\": " + SENDERS);
		assertThat(
				PAGES.matcher(plan).results().mapToInt(found -> Integer.parseInt(found.group(1))).max().orElseThrow())
			.isLessThan(SENDERS * 25);
	}

	/** The first time PostgreSQL also reads what it knows of the tables. */
	private static String plan(String question) throws SQLException {
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute(question);
			try (var rows = statement.executeQuery("explain (analyze, buffers, format json) " + question)) {
				rows.next();
				return rows.getString(1);
			}
		}
	}

}
