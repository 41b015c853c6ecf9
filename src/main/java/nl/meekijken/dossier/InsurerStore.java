package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Insurers and agents in PostgreSQL. */
@Component
class InsurerStore {

	private final JdbcClient jdbc;

	InsurerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<KnownInsurer>> current() {
		return Question.list("""
				select id, kind, name, null as now, version from dossier.insurer
				 where merged_into is null order by lower(name), id
				""", InsurerStore::read);
	}

	static Question<List<KnownInsurer>> find(String typed) {
		return Question.list("""
				select i.id, i.kind, i.name, w.name as now, i.version
				  from dossier.insurer i left join dossier.insurer w on w.id = i.merged_into
				 where position(?::text in i.name_key) > 0 order by i.name_key, i.id limit 300
				""", InsurerStore::read, typed.strip().toLowerCase(Locale.ROOT));
	}

	private static KnownInsurer read(ResultSet rows, int row) throws SQLException {
		return new KnownInsurer(rows.getLong("id"), InsurerKind.valueOf(rows.getString("kind")), rows.getString("name"),
				rows.getString("now"), rows.getInt("version"));
	}

	boolean add(InsurerKind kind, String name) {
		return this.jdbc.sql("insert into dossier.insurer (kind, name) values (?, ?) on conflict do nothing")
			.params(kind.name(), name)
			.update() == 1;
	}

	Optional<KnownInsurer> current(long id) {
		return this.jdbc.sql("""
				select id, kind, name, null as now, version from dossier.insurer where id = ? and merged_into is null
				""").params(id).query(InsurerStore::read).optional();
	}

	/** Whether another goes by that name, or went and is another's now. */
	boolean isTaken(KnownInsurer former, String name) {
		return this.jdbc.sql("""
				select count(*) from dossier.insurer
				 where kind = ? and name_key = lower(?) and id <> ? and merged_into is distinct from ?
				""").params(former.kind().name(), name, former.id(), former.id()).query(Integer.class).single() > 0;
	}

	/** A former name of its own that it takes again is no former one any more. */
	boolean rename(long id, String name, int version) {
		this.jdbc.sql("""
				update dossier.insurer set name = name || ' (' || id || ')', version = version + 1
				 where merged_into = ? and name_key = lower(?)
				""").params(id, name).update();
		return this.jdbc.sql("""
				update dossier.insurer set name = ?, version = version + 1
				 where id = ? and version = ? and merged_into is null
				""").params(name, id, version).update() == 1;
	}

	void leadTo(KnownInsurer former, String name) {
		this.jdbc.sql("""
				insert into dossier.insurer (kind, name, merged_into)
				select ?, ?, ? where lower(?) <> lower(?) on conflict do nothing
				""").params(former.kind().name(), former.name(), former.id(), former.name(), name).update();
	}

	boolean merge(long id, long into, int version) {
		var merged = this.jdbc.sql("""
				update dossier.insurer set merged_into = ?, version = version + 1
				 where id = ? and version = ? and merged_into is null
				""").params(into, id, version).update() == 1;
		if (merged) {
			this.jdbc.sql("update dossier.insurer set merged_into = ?, version = version + 1 where merged_into = ?")
				.params(into, id)
				.update();
		}
		return merged;
	}

	long callAnew(InsurerKind kind, String former, String present, String presentSort) {
		return this.jdbc.sql("select dossier.call_anew(?, ?, ?, ?)")
			.params(kind.name(), former, present, presentSort)
			.query(Long.class)
			.single();
	}

}
