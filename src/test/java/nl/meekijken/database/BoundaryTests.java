package nl.meekijken.database;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.AccessEnded;
import nl.meekijken.account.Entrance;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.RoundTrips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class BoundaryTests {

	private static final String NAMES = "select account_number from account.person order by id";

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private People people;

	@Test
	void outsideTheBoundaryPostgresRefusesInsteadOfShowingNothing() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(this::names);
	}

	@Test
	void insideOnlyTheOwnOfficeIsThere() {
		var sanne = this.people.of(Tier.GOLD);
		this.people.of(Tier.GOLD);
		assertThat(this.boundary.inside(sanne.office(), this::names)).containsExactly(sanne.accountNumber());
		assertThat(this.boundary.inside(this.entrance.of(sanne.person()), this::names))
			.containsExactly(sanne.accountNumber());
	}

	@Test
	void aConnectionForgetsItsVisitorWithTheTransaction() {
		var sanne = this.people.of(Tier.GOLD);
		for (var times = 0; times < 20; times++) {
			this.boundary.inside(sanne.office(), this::names);
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(this::names);
		}
	}

	@Test
	void writingForAnotherOfficeIsRefused() {
		var sanne = this.people.of(Tier.GOLD);
		var other = this.people.of(Tier.GOLD);
		var theft = "update account.person set office_id = " + other.office().value();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.boundary.inside(sanne.office(),
				() -> this.transactions.execute(transaction -> this.jdbc.sql(theft).update())));
	}

	@Test
	void whoeverMayNotEnterGetsNoTransaction() {
		var silver = this.people.of(Tier.SILVER);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.boundary.inside(this.entrance.of(silver.person()), this::names))
			.withRootCauseInstanceOf(AccessEnded.class);
	}

	@Test
	void severalQuestionsTravelTogetherAndKeepTheirAnswersApart() {
		var sanne = this.people.of(Tier.GOLD);
		var number = Question.first("select account_number from account.person where id = ?",
				(rows, row) -> rows.getString(1), sanne.person().value());
		var counted = Question.list("select generate_series(1, ?::int)", (rows, row) -> rows.getInt(1), 3);
		var answers = this.boundary.inside(sanne.office(),
				() -> this.transactions.execute(transaction -> this.roundTrip.askAll(number, counted)));
		assertThat(answers).isNotNull();
		assertThat(answers.to(number)).contains(sanne.accountNumber());
		assertThat(answers.to(counted)).containsExactly(1, 2, 3);
	}

	@Test
	void enteringAskingAndEndingAreOneRoundTripHoweverOftenAsked() {
		var sanne = this.people.of(Tier.GOLD);
		var words = Question.list("select account_number, email, surname from account.person", (rows, row) -> row);
		var one = Question.list("select id from account.person where email_key > ? and id = ?", (rows, row) -> row, "",
				sanne.person().value());
		for (var times = 0; times < 20; times++) {
			assertThat(RoundTrips.during(() -> this.boundary.inside(this.entrance.of(sanne.person()),
					() -> this.transactions.execute(_ -> this.roundTrip.askAllLast(words, one, words)))))
				.isEqualTo(1);
		}
	}

	@Test
	void whatIsSaidLastTravelsWithTheCommit() {
		var sanne = this.people.of(Tier.GOLD);
		var trips = RoundTrips.during(() -> this.boundary.inside(sanne.office(), () -> this.transactions.execute(_ -> {
			this.roundTrip.ask(Question.list(NAMES, (rows, row) -> row));
			this.roundTrip.sayLast("update account.person set job_title = ?", "adviseur");
			return sanne;
		})));
		assertThat(trips).isEqualTo(2);
		assertThat(this.boundary.inside(sanne.office(), this::jobs)).containsExactly("adviseur");
	}

	@Test
	void whatIsSaidLastIsForgottenWithTheTransaction() {
		var sanne = this.people.of(Tier.GOLD);
		this.boundary.inside(sanne.office(), () -> this.transactions.execute(undone -> {
			this.roundTrip.sayLast("update account.person set job_title = 'adviseur'");
			undone.setRollbackOnly();
			return sanne;
		}));
		assertThat(this.boundary.inside(sanne.office(), this::jobs)).isEmpty();
	}

	@Test
	void whatIsAskedAfterTheEndIsRefused() {
		var sanne = this.people.of(Tier.GOLD);
		var names = Question.list(NAMES, (rows, row) -> rows.getString(1));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.boundary.inside(sanne.office(), () -> this.transactions.execute(_ -> {
				this.roundTrip.askAllLast(names);
				return this.roundTrip.ask(names);
			})));
	}

	@Test
	void whoeverMayNotEnterIsToldSoAlsoWhenAskingAtOnce() {
		var silver = this.people.of(Tier.SILVER);
		var names = Question.list(NAMES, (rows, row) -> rows.getString(1));
		var nothing = Question.list("select 1", (rows, row) -> row);
		for (var question : List.of(names, nothing)) {
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> this.boundary.inside(this.entrance.of(silver.person()),
						() -> this.transactions.execute(_ -> this.roundTrip.askAllLast(question))))
				.withCauseInstanceOf(AccessEnded.class);
		}
	}

	private List<String> jobs() {
		return this.transactions
			.execute(_ -> this.jdbc.sql("select job_title from account.person where job_title is not null")
				.query(String.class)
				.list());
	}

	private List<String> names() {
		return this.transactions.execute(transaction -> this.jdbc.sql(NAMES).query(String.class).list());
	}

}
