package nl.meekijken.account;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is left of counts that are over, in PostgreSQL. */
@Component
class BucketStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	BucketStore(SideConnections connections, Clock clock) {
		this.jdbc = JdbcClient.create(connections.dataSource());
		this.clock = clock;
	}

	/** Without an index: it would be written at every count, for one look a night. */
	void forgetPast() {
		this.jdbc.sql("delete from account.rate_limit where expires_at < ?").param(this.clock.millis()).update();
	}

}
