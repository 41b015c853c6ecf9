package nl.meekijken.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.TestPostgres;

/** Demos that somebody asked for, and what the superuser of the database sees of them. */
public final class Demos {

	private static final String TABLES_OF_OFFICES = """
			select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
			  join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
			 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
			""";

	private static final String ALL_TABLES = """
			select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
			 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
			""";

	private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

	private final DemoRequestStore requests;

	private final DemoWork work;

	private final People people;

	private final MockMvc mvc;

	public Demos(ApplicationContext house) {
		this.requests = house.getBean(DemoRequestStore.class);
		this.work = house.getBean(DemoWork.class);
		this.people = house.getBean(People.class);
		this.mvc = house.getBean(MockMvc.class);
	}

	JdbcClient superuser() {
		return this.superuser;
	}

	/** Whoever asked before may ask again. */
	void forgetLimits() {
		this.superuser.sql("delete from account.rate_limit").update();
	}

	/** A demo whose asker has chosen the password of all. */
	public Someone one() {
		var who = Askers.someone();
		this.requests.add(UUID.randomUUID(), who, DemoRequest.Stage.WAITING);
		this.work.makeAll();
		this.superuser.sql("""
				update account.person set password_hash = (select password_hash from account.person where id = ?)
				 where email = ?
				""").params(this.people.of(Tier.GOLD).person().value(), who.email().value()).update();
		return someone(who.email().value());
	}

	Someone someone(String email) {
		return this.superuser.sql("select office_id, id, account_number, email from account.person where email = ?")
			.param(email)
			.query((row, index) -> new Someone(new OfficeId(row.getLong(1)), new PersonId(row.getLong(2)),
					row.getString(3), row.getString(4)))
			.single();
	}

	Browser signedIn(Someone someone) {
		var browser = new Browser(this.mvc);
		browser.signIn(someone.accountNumber(), People.PASSWORD);
		return browser;
	}

	Map<String, Long> rows(OfficeId office) {
		var rows = new TreeMap<String, Long>();
		for (var table : this.superuser.sql(TABLES_OF_OFFICES).query(String.class).list()) {
			var count = this.superuser.sql("select count(*) from " + table + " where office_id = ?")
				.param(office.value())
				.query(Long.class)
				.single();
			if (count > 0) {
				rows.put(table, count);
			}
		}
		return rows;
	}

	/** Also the tables that know no offices. */
	List<String> tablesThatName(Someone someone) {
		return this.superuser.sql(ALL_TABLES)
			.query(String.class)
			.list()
			.stream()
			.filter(table -> this.superuser
				.sql("select exists (select 1 from " + table + " t where to_jsonb(t)::text like '%' || ? || '%'"
						+ " or to_jsonb(t) ->> 'principal_name' = ?)")
				.params(someone.email(), Long.toString(someone.person().value()))
				.query(Boolean.class)
				.single())
			.toList();
	}

	List<String> files(Someone someone) {
		return this.superuser.sql("select distinct sha256 from document.document where office_id = ?")
			.param(someone.office().value())
			.query(String.class)
			.list();
	}

}
