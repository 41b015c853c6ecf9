package nl.meekijken.office;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Tiers of offices in PostgreSQL. */
@Component
class OfficeTierStore {

	private final JdbcClient jdbc;

	OfficeTierStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<OfficeTier>> of(OfficeId office) {
		return Question.list("""
				select tier, valid_from, valid_until, planned_by
				  from office.office_tier where office_id = ? order by valid_from desc
				""",
				(rows, row) -> new OfficeTier(Tier.valueOf(rows.getString("tier")),
						rows.getObject("valid_from", LocalDate.class), rows.getObject("valid_until", LocalDate.class),
						rows.getString("planned_by")),
				office.value());
	}

	static Question<Boolean> letsLook(OfficeId office, LocalDate day) {
		return new Question<>("select office.has_portal_on(?, ?)", Question.listOf(office.value(), day),
				rows -> rows.next() && rows.getBoolean(1));
	}

	void begin(OfficeId office, OfficeTier tier, Timestamp now) {
		this.jdbc
			.sql("""
					insert into office.office_tier (office_id, tier, valid_from, planned_by, planned_at) values (?, ?, ?, ?, ?)
					on conflict (office_id, valid_from) do update
					   set tier = excluded.tier, planned_by = excluded.planned_by, planned_at = excluded.planned_at
					""")
			.params(Arrays.asList(office.value(), tier.tier().name(), tier.from(), tier.by(), now))
			.update();
	}

	boolean drop(OfficeId office, LocalDate from) {
		return this.jdbc.sql("delete from office.office_tier where office_id = ? and valid_from = ?")
			.params(office.value(), from)
			.update() == 1;
	}

}
