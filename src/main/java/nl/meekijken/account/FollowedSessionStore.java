package nl.meekijken.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks of all followed sessions at once, beside the connections of pages. */
@Component
class FollowedSessionStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final RequiredFactor required;

	FollowedSessionStore(SideConnections connections, Clock clock, RequiredFactor required) {
		this.jdbc = JdbcClient.create(connections.dataSource());
		this.clock = clock;
		this.required = required;
	}

	Set<String> ended(Map<String, PersonId> sessions, Duration longest) {
		var ids = sessions.keySet().toArray(String[]::new);
		var people = sessions.values().stream().map(PersonId::value).toArray(Long[]::new);
		return this.jdbc.sql("select account.ended(?::text[], ?::bigint[], ?, ?, ?, ?)")
			.params(ids, people, this.clock.millis(), longest.toMillis(), Today.of(this.clock), this.required.always())
			.query(String.class)
			.set();
	}

}
