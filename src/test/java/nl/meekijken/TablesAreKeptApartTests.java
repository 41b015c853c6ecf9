package nl.meekijken;

import java.util.List;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * PostgreSQL keeps the rows of offices apart in every table there is, with every check of
 * the application left out. A new table is tried by itself, as soon as {@link #fill()}
 * brings a row into it.
 */
@ModuleTest
class TablesAreKeptApartTests {

	/** PostgreSQL's word for "you may not". */
	private static final String REFUSED = "42501";

	private final Catalogue catalogue = new Catalogue();

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Someone stranger;

	private long office;

	private List<String> tables;

	@BeforeEach
	void fill() {
		var theirs = new Canaries(this.house).one();
		var browser = new Browser(this.mvc);
		browser.signIn(theirs.someone().accountNumber(), People.PASSWORD);
		browser.get("/dossiers/" + theirs.number());
		browser.get("/dossiers/" + theirs.number() + "/documenten/" + theirs.paper().value());
		this.office = theirs.someone().office().value();
		new Canaries(this.house).draft(theirs.someone());
		new CanaryRows(theirs).add();
		this.stranger = this.people.of(Tier.GOLD);
		this.tables = this.catalogue.ask("select name from tables where of_office order by name");
	}

	@Test
	void everyTableOfOfficesIsTriedOnRealRows() {
		assertThat(this.tables).hasSizeGreaterThan(15)
			.allSatisfy(table -> assertThat(this.catalogue.ask("select 1 from " + where(table))).isNotEmpty());
	}

	@Test
	void noRowOfAnotherOfficeIsRead() {
		assertThat(this.tables).allSatisfy(table -> {
			assertNone(table, "select count(*) from " + where(table));
			assertNone(table,
					"select count(*) from " + table + " where office_id <> " + this.stranger.office().value());
		});
	}

	@Test
	void noRowOfAnotherOfficeIsChanged() {
		assertThat(this.tables).allSatisfy(table -> assertNone(table, """
				with changed as (update %s set office_id = office_id where office_id = %d returning 1)
				select count(*) from changed
				""".formatted(table, this.office)));
	}

	@Test
	void noRowOfAnotherOfficeIsRemoved() {
		assertThat(this.tables).allSatisfy(table -> assertNone(table,
				"with gone as (delete from %s returning 1) select count(*) from gone".formatted(where(table))));
	}

	@Test
	void noRowIsAddedToAnotherOffice() {
		assertThat(this.tables).allSatisfy(table -> assertRefused(table, () -> asStranger(copyOf(table))));
	}

	@Test
	void theSameRowIsAddedByTheOfficeItself() {
		var added = "insert into account.known_device (office_id, person_id, token_hash, used_on) "
				+ "select office_id, id, 'a new one', date '2026-11-23' from account.person";
		assertThat(asStranger(() -> this.jdbc.sql(added).update())).isEqualTo(1);
	}

	@Test
	void whoeverIsNobodyGetsAnErrorAndNotAnEmptyAnswer() {
		assertThat(this.tables)
			.allSatisfy(table -> assertThatThrownBy(() -> this.transactions.execute(_ -> count(table)))
				.hasRootCauseInstanceOf(PSQLException.class));
	}

	/** None at all, or no right even to ask. */
	private void assertNone(String table, String question) {
		try {
			assertThat(asStranger(() -> this.jdbc.sql(question).query(Long.class).single())).as(question).isZero();
		}
		catch (RuntimeException ex) {
			assertRefused(table, () -> {
				throw ex;
			});
		}
	}

	private static void assertRefused(String table, ThrowingCallable work) {
		assertThatThrownBy(work).as(table)
			.rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo(REFUSED));
	}

	/** Adds a row once more that the other office has, read as the superuser. */
	private Supplier<Integer> copyOf(String table) {
		var columns = this.catalogue.ask("""
				select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
				 where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
				   and attgenerated = '' and attidentity <> 'a'
				""".formatted(table)).getFirst();
		var row = this.catalogue.ask("select to_jsonb(t) from %s t where office_id = %d".formatted(table, this.office))
			.getFirst();
		return () -> this.jdbc
			.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)".formatted(table,
					columns))
			.param(row)
			.update();
	}

	/** Does the work in the name of somebody of the other office, and undoes it. */
	private <T> T asStranger(Supplier<T> work) {
		return this.boundary.inside(this.entrance.of(this.stranger.person()),
				() -> this.transactions.execute(undone -> {
					undone.setRollbackOnly();
					return work.get();
				}));
	}

	private Long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private String where(String table) {
		return table + " where office_id = " + this.office;
	}

}
