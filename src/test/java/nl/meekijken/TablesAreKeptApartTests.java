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
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
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
		Owner.change("""
				insert into account.factor_removal (office_id, person_id, asked_by, asked_at, reason)
				values (%1$d, %2$d, 1, now(), 'kanarie');
				insert into database.done_form (office_id, person_id, form, form_key, done_at)
				values (%1$d, %2$d, 'kanarie', gen_random_uuid(), now())
				""".formatted(this.office, theirs.someone().person().value()));
		letArrive();
		letReport(theirs);
		letReadNews(theirs);
		claim();
		askForPieces(theirs);
		this.stranger = this.people.of(Tier.GOLD);
		this.tables = this.catalogue.ask("select name from tables where of_office order by name");
	}

	private void letReport(Cage theirs) {
		new Canaries(this.house).draft(theirs.someone());
		Owner
			.change("""
					insert into intake.report (office_id, dossier_id, sent_at, sent_by, consent_version, answers)
					select office_id, id, reported_at, reported_by, 'kanarie', '{}' from dossier.dossier where office_id = %d
					"""
				.formatted(this.office));
		Owner
			.change("""
					insert into question.question (office_id, dossier_id, asked_by, asker_name, asked_at, due_at, words)
					select office_id, id, reported_by, 'kanarie', now(), now(), 'kanarie' from dossier.dossier where office_id = %d
					"""
				.formatted(this.office));
	}

	private void letReadNews(Cage theirs) {
		Owner.change("""
				insert into notification.reader (office_id, person_id, read_until) values (%1$d, %2$d, now())
				    on conflict do nothing;
				insert into notification.dossier_read (office_id, person_id, dossier_id, read_until)
				values (%1$d, %2$d, %3$d, now()) on conflict do nothing;
				insert into notification.preference (office_id, person_id, rhythm, hour, any_time)
				values (%1$d, %2$d, 'NEVER', 8, false);
				insert into notification.mailing (office_id, person_id, mailed_until) values (%1$d, %2$d, now())
				""".formatted(this.office, theirs.someone().person().value(), theirs.dossier().value()));
	}

	private void claim() {
		for (var table : List.of(
				"head (office_id, dossier_id, kind, vat_included, claimed_cents) select office_id, id, 'VEHICLE', true, 1",
				"payment (office_id, dossier_id, received_on, payer, amount_cents, kind) select office_id, id, now(), 'kanarie', 1, 'PART'",
				"interruption (office_id, dossier_id, happened_on, manner) select office_id, id, now(), 'DEMAND'")) {
			Owner.change(
					"insert into recovery.%s from dossier.dossier where office_id = %d".formatted(table, this.office));
		}
	}

	private void letArrive() {
		Owner
			.change("""
					insert into document.arrival (office_id, dossier_id, id, arrival_key, kind, name, media_type, size_bytes, sha256,
					       received_at, origin, audience, state, due_at)
					select office_id, id, id, gen_random_uuid(), 'OTHER', 'kanarie', 'application/pdf', 1, repeat('0', 64), now(),
					       'CLIENT', 'INTERMEDIARY', 'READY', now() from dossier.dossier where office_id = %d
					"""
				.formatted(this.office));
	}

	private void askForPieces(Cage theirs) {
		Owner
			.change("""
					insert into piece.upload_request (office_id, dossier_id, request_key, asked_at, asker, asker_name, language,
					                                  needed_by, expires_at, mailed)
					values (%1$d, %2$d, gen_random_uuid(), now(), 'RECOVERY', 'kanarie', 'nl', current_date, now(), false);
					insert into piece.link (office_id, request_id, secret_hash, made_at)
					select office_id, id, encode(sha256(request_key::text::bytea), 'hex'), now()
					  from piece.upload_request where office_id = %1$d;
					insert into piece.asked (office_id, dossier_id, request_id, position, kind, words)
					select office_id, dossier_id, id, 0, 'OTHER', 'kanarie' from piece.upload_request where office_id = %1$d;
					insert into piece.upload (office_id, asked_id, document_id, received_at)
					select office_id, id, %3$d, now() from piece.asked where office_id = %1$d;
					insert into piece.decision (office_id, dossier_id, kind, needed, reason, decided_by, decided_at)
					values (%1$d, %2$d, 'OTHER', true, 'kanarie', 'kanarie', now())
					"""
				.formatted(this.office, theirs.dossier().value(), theirs.paper().value()));
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
