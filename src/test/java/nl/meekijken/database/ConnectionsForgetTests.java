package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Few connections serve many visitors, and none of them knows the last one. */
@ModuleTest
class ConnectionsForgetTests {

	private static final String NAMES = "select account_number from account.person order by id";

	private static final Question<List<String>> ASK_NAMES = Question.list(NAMES, (rows, row) -> rows.getString(1));

	@Autowired
	private Boundary boundary;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private DataSource connections;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private People people;

	private Someone sanne;

	private Someone bram;

	@BeforeEach
	void comeIn() {
		this.sanne = this.people.of(Tier.GOLD);
		this.bram = this.people.of(Tier.GOLD);
	}

	@Test
	void anotherThreadIsOutsideTheBoundary() {
		try (var threads = Executors.newSingleThreadExecutor()) {
			var elsewhere = this.boundary.inside(this.sanne.office(),
					() -> threads.submit(() -> this.transactions.execute(_ -> names())));
			assertThat(elsewhere).failsWithin(Duration.ofSeconds(30))
				.withThrowableThat()
				.withCauseInstanceOf(DataAccessException.class);
		}
	}

	@Test
	void noConnectionOfThePoolRemembersWhoHadIt() throws Exception {
		AtOnce.times(12, () -> inside(this.sanne, () -> this.roundTrip.ask(ASK_NAMES)));
		AtOnce.times(12, () -> inside(this.bram, () -> this.roundTrip.askAllLast(ASK_NAMES)));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> inside(this.bram, () -> this.jdbc.update("update account.person set nothing = 1")));
		var held = new ArrayList<Connection>();
		try {
			for (var many = 0; many < 6; many++) {
				var connection = this.connections.getConnection();
				held.add(connection);
				assertThat(viewerOf(connection)).isEqualTo("nobody");
			}
		}
		finally {
			for (var connection : held) {
				connection.close();
			}
		}
	}

	@Test
	void manyVisitorsAtOnceEachSeeTheirOwnOffice() throws Exception {
		var seen = AtOnce.times(24, () -> {
			var somebody = (Thread.currentThread().threadId() % 2 == 0) ? this.sanne : this.bram;
			return inside(somebody, this::names).equals(List.of(somebody.accountNumber()));
		});
		assertThat(seen).containsOnly(true);
	}

	private <T> T inside(Someone somebody, Supplier<T> work) {
		return Objects
			.requireNonNull(this.boundary.inside(somebody.office(), () -> this.transactions.execute(_ -> work.get())));
	}

	private List<String> names() {
		return this.jdbc.queryForList(NAMES, String.class);
	}

	private static String viewerOf(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery(
						"""
								select coalesce(nullif(concat(current_setting('viewer.office', true), current_setting('viewer.person', true)), ''),
								                'nobody')
								""")) {
			rows.next();
			return rows.getString(1);
		}
	}

}
