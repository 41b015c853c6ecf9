package nl.meekijken.dossier;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Saved lists in PostgreSQL; a statement reaches those of the viewer only. */
@Component
class SavedListStore {

	private static final String OWN = " person_id = (select current_setting('viewer.person')::bigint)";

	private static final String OWN_INSIDE = " office_id = (select current_setting('viewer.office')::bigint) and" + OWN;

	private final JdbcClient jdbc;

	SavedListStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<SavedList>> own() {
		return Question.list("""
				select s.id, s.name, s.query
				  from account.person p
				  join dossier.saved_list s on s.office_id = p.office_id and s.person_id = p.id
				 where p.id = (select current_setting('viewer.person')::bigint)
				 order by lower(s.name), s.id
				""", (row, index) -> new SavedList(row.getLong("id"), row.getString("name"), row.getString("query")));
	}

	boolean replace(String name, String query) {
		return this.jdbc.sql("update dossier.saved_list set query = ? where name = ? and" + OWN_INSIDE)
			.params(query, name)
			.update() == 1;
	}

	boolean add(String name, String query) {
		return this.jdbc
			.sql("""
					insert into dossier.saved_list (office_id, person_id, name, query)
					select (select current_setting('viewer.office')::bigint), (select current_setting('viewer.person')::bigint), ?, ?
					 where (select count(*) from dossier.saved_list where %s) < ?
					on conflict (office_id, person_id, name) do nothing"""
				.formatted(OWN_INSIDE))
			.params(name, query, SavedLists.MOST)
			.update() == 1;
	}

	boolean rename(long id, String name) {
		return this.jdbc.sql("""
				update dossier.saved_list set name = ? where id = ? and %1$s
				   and not exists (select from dossier.saved_list other where other.name = ? and other.id <> ? and %1$s)
				""".formatted(OWN_INSIDE)).params(name, id, name, id).update() == 1;
	}

	void forget(long id) {
		this.jdbc.sql("delete from dossier.saved_list where id = ? and" + OWN_INSIDE).param(id).update();
	}

}
