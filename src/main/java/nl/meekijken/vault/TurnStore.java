package nl.meekijken.vault;

import java.io.IOException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns that end with the transaction, so that a killed node holds up nobody. */
@Component
@Transactional
class TurnStore implements Turns {

	private final JdbcClient jdbc;

	TurnStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public <T> T together(Fingerprint bytes, Work<T> work) throws IOException {
		waitFor("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", bytes);
		return work.run();
	}

	@Override
	public <T> T alone(Fingerprint bytes, Work<T> work) throws IOException {
		waitFor("select pg_advisory_xact_lock(hashtextextended(?, 0))", bytes);
		return work.run();
	}

	private void waitFor(String turn, Fingerprint bytes) {
		this.jdbc.sql(turn).param("vault " + bytes.hex()).query(_ -> {
		});
	}

}
