package nl.meekijken.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;

/** Rights of tiers in PostgreSQL. */
@Component
class TierRightStore {

	private final JdbcClient jdbc;

	TierRightStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<TierRight>> all() {
		return Question.list("""
				select tier, portal_access, white_label, api_keys, valid_from, valid_until, decided_by
				  from office.tier_right
				 order by array_position(array['SILVER', 'GOLD', 'DIAMOND'], tier), valid_from desc
				""", TierRightStore::read);
	}

	private static TierRight read(ResultSet rows, int row) throws SQLException {
		return new TierRight(Tier.valueOf(rows.getString("tier")), rows.getBoolean("portal_access"),
				rows.getBoolean("white_label"), rows.getBoolean("api_keys"),
				rows.getObject("valid_from", LocalDate.class), rows.getObject("valid_until", LocalDate.class),
				rows.getString("decided_by"));
	}

	/** Two who decide at once decide one after the other. */
	void waitForOthers() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('rights of tiers'))").query(rows -> {
		});
	}

	void put(TierRight right, Timestamp now) {
		this.jdbc
			.sql("""
					insert into office.tier_right (tier, portal_access, white_label, api_keys, valid_from, decided_by, decided_at)
					values (:tier, :portal, :whiteLabel, :apiKeys, :from, :by, :now)
					on conflict (tier, valid_from) do update
					   set portal_access = excluded.portal_access, white_label = excluded.white_label, api_keys = excluded.api_keys,
					       decided_by = excluded.decided_by, decided_at = excluded.decided_at
					""")
			.param("tier", right.tier().name())
			.param("portal", right.portal())
			.param("whiteLabel", right.whiteLabel())
			.param("apiKeys", right.apiKeys())
			.param("from", right.from())
			.param("by", right.by())
			.param("now", now)
			.update();
	}

	boolean drop(Tier tier, LocalDate from) {
		return this.jdbc.sql("delete from office.tier_right where tier = ? and valid_from = ?")
			.params(tier.name(), from)
			.update() == 1;
	}

	/** Each lasts until the day before the next. */
	void closeGaps(Tier tier) {
		this.jdbc.sql("""
				update office.tier_right r set valid_until = n.last
				  from (select valid_from, lead(valid_from) over (order by valid_from) - 1 as last
				          from office.tier_right where tier = :tier) n
				 where r.tier = :tier and r.valid_from = n.valid_from and r.valid_until is distinct from n.last
				""").param("tier", tier.name()).update();
	}

}
