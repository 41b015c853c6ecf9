package nl.meekijken;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import nl.meekijken.trying.TestPostgres;

/**
 * What PostgreSQL itself says of our tables, asked as its superuser.
 */
final class Catalogue {

	/** Tables of our schemas, without the histories of the migrations. */
	private static final String TABLES = """
			with tables as (
				select c.oid as rel, n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as closed,
				       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'office_id') as of_office
				  from pg_class c join pg_namespace n on n.oid = c.relnamespace
				 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'flyway_schema_history')
			""";

	private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

	/** The first column of the answer to a question that may use {@code tables}. */
	List<String> ask(String question) {
		return this.jdbc.sql(TABLES + question).query((row, number) -> row.getString(1)).list();
	}

	/** The answer, without what was looked at and found to be in order. */
	List<String> ask(String question, Map<String, String> reviewed) {
		return ask(question).stream().filter(name -> !reviewed.containsKey(name)).toList();
	}

}
