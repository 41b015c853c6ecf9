package nl.meekijken.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts refusals by the hour: whoever tries a thousand numbers writes one row, a
 * thousand times.
 */
@Component
class RefusalStore {

	/** As long as it is kept who signed in. */
	private static final Duration KEPT = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final Clock clock;

	RefusalStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts one of the visitor of this transaction.
	 * @param address the pattern of it, never the address itself
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void count(String address) {
		var hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
		this.jdbc
			.sql("""
					insert into access.refusal (office_id, person_id, hour, address)
					values ((select current_setting('viewer.office')::bigint), (select current_setting('viewer.person')::bigint), ?, ?)
					on conflict (office_id, person_id, hour, address) do update set times = refusal.times + 1""")
			.params(hour, address)
			.update();
		this.jdbc.sql("""
				delete from access.refusal
				 where office_id = (select current_setting('viewer.office')::bigint)
				   and person_id = (select current_setting('viewer.person')::bigint) and hour < ?""")
			.param(hour.minus(KEPT))
			.update();
	}

}
