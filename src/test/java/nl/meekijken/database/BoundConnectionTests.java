package nl.meekijken.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** However a connection is spoken to, it speaks for its visitor or not at all. */
@ModuleTest
class BoundConnectionTests {

	private static final String NAMES = "select account_number from account.person order by id";

	private static final Question<List<String>> ASK_NAMES = Question.list(NAMES, (rows, row) -> rows.getString(1));

	private static final Map<String, Opening> OPENINGS = Map.of("a plain statement",
			connection -> connection.createStatement().executeQuery(NAMES), "a statement that scrolls",
			connection -> connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)
				.executeQuery(NAMES),
			"a prepared statement", connection -> connection.prepareStatement(NAMES).executeQuery(),
			"one that names its keys",
			connection -> connection.prepareStatement(NAMES, Statement.NO_GENERATED_KEYS).executeQuery(), "a call",
			connection -> connection.prepareCall(NAMES).executeQuery());

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private PlatformTransactionManager manager;

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
	void theVisitorIsLetInBeforeAnyKindOfStatement() {
		OPENINGS.forEach((kind, opening) -> {
			ConnectionCallback<List<String>> read = connection -> namesOf(opening.of(connection));
			assertThat(inside(this.sanne, () -> this.jdbc.execute(read))).as(kind)
				.containsExactly(this.sanne.accountNumber());
			assertThatExceptionOfType(DataAccessException.class).as(kind)
				.isThrownBy(() -> this.transactions.execute(_ -> this.jdbc.execute(read)));
		});
	}

	@Test
	void aFirstQuestionThatFailsLeavesTheTransactionBoundToItsVisitor() {
		var wrong = Question.list("select nothing from nowhere", (rows, row) -> rows.getString(1));
		assertThat(seenAfter(DataAccessException.class, wrong)).containsExactly(this.sanne.accountNumber());
	}

	@Test
	void anAnswerThatCannotBeReadLeavesTheTransactionBoundToItsVisitor() {
		var unreadable = Question.list(NAMES, (rows, row) -> Integer.valueOf("geen getal"));
		assertThat(seenAfter(NumberFormatException.class, unreadable)).containsExactly(this.sanne.accountNumber());
	}

	@Test
	void whatIsNoQuestionIsRefusedAndUndone() {
		var update = Question.list("update account.person set job_title = 'baas'", (rows, row) -> row);
		assertThat(seenAfter(DataAccessException.class, update)).containsExactly(this.sanne.accountNumber());
		assertThat(jobs(this.sanne)).isEmpty();
	}

	@Test
	void whoeverIsTurnedAwayAndAsksAgainStillSeesNothing() {
		var silver = this.people.of(Tier.SILVER);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(
				() -> this.boundary.inside(this.entrance.of(silver.person()), () -> this.transactions.execute(_ -> {
					assertThatExceptionOfType(CannotCreateTransactionException.class)
						.isThrownBy(() -> this.roundTrip.ask(ASK_NAMES));
					return this.roundTrip.ask(ASK_NAMES);
				})));
	}

	@Test
	void lastWordsThatFailUndoAllThatWentBefore() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> inside(this.sanne, () -> {
			this.jdbc.update("update account.person set job_title = 'baas'");
			this.roundTrip.sayLast("update account.person set nothing = ?", "niets");
			return this.sanne;
		}));
		assertThat(jobs(this.sanne)).isEmpty();
	}

	@Test
	void lastWordsAreSaidInOrderAndTravelWithTheLastQuestionToo() {
		inside(this.sanne, () -> {
			this.roundTrip.sayLast("update account.person set job_title = ?", "eerst");
			this.roundTrip.sayLast("update account.person set job_title = job_title || ?", " en daarna");
			return this.roundTrip.askAllLast(ASK_NAMES);
		});
		assertThat(jobs(this.sanne)).containsExactly("eerst en daarna");
	}

	@Test
	void lastWordsAfterTheEndChangeNothing() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> inside(this.sanne, () -> {
			this.roundTrip.askAllLast(ASK_NAMES);
			this.roundTrip.sayLast("update account.person set job_title = 'te laat'");
			return this.sanne;
		}));
		assertThat(jobs(this.sanne)).isEmpty();
	}

	@Test
	void aTransactionWithinATransactionHasAVisitorOfItsOwn() {
		var apart = new TransactionTemplate(this.manager);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		inside(this.sanne, () -> {
			var elsewhere = this.boundary.inside(this.bram.office(), () -> apart.execute(_ -> names()));
			assertThat(elsewhere).containsExactly(this.bram.accountNumber());
			assertThat(names()).containsExactly(this.sanne.accountNumber());
			return elsewhere;
		});
	}

	/** What is seen by whoever goes on after a fault; all of it is undone in the end. */
	private List<String> seenAfter(Class<? extends RuntimeException> fault, Question<?> question) {
		var seen = new ArrayList<String>();
		assertThatExceptionOfType(UnexpectedRollbackException.class).isThrownBy(() -> inside(this.sanne, () -> {
			assertThatExceptionOfType(fault).isThrownBy(() -> this.roundTrip.ask(question));
			return seen.addAll(this.roundTrip.ask(ASK_NAMES));
		}));
		return seen;
	}

	private <T> T inside(Someone somebody, Supplier<T> work) {
		return Objects
			.requireNonNull(this.boundary.inside(somebody.office(), () -> this.transactions.execute(_ -> work.get())));
	}

	private List<String> names() {
		return this.jdbc.queryForList(NAMES, String.class);
	}

	private List<String> jobs(Someone somebody) {
		return inside(somebody, () -> this.jdbc
			.queryForList("select job_title from account.person where job_title is not null", String.class));
	}

	private static List<String> namesOf(ResultSet rows) throws SQLException {
		var names = new ArrayList<String>();
		while (rows.next()) {
			names.add(rows.getString(1));
		}
		return names;
	}

	@FunctionalInterface
	private interface Opening {

		ResultSet of(Connection connection) throws SQLException;

	}

}
