package nl.meekijken.vault;

import java.io.IOException;
import java.sql.SQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns that end with the transaction, so that a killed node holds up nobody. While the
 * keeper works, that is one on a connection that pages do not miss.
 */
@Component
class TurnStore implements Turns {

	private static final String TOGETHER = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";

	private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

	private final JdbcClient jdbc;

	private final TurnConnections connections;

	TurnStore(JdbcClient jdbc, TurnConnections connections) {
		this.jdbc = jdbc;
		this.connections = connections;
	}

	@Override
	@Transactional
	public void await(Fingerprint bytes) {
		this.jdbc.sql(TOGETHER).param(nameOf(bytes)).query(_ -> {
		});
	}

	@Override
	public <T> T together(Fingerprint bytes, Work<T> work) throws IOException {
		return inTurn(TOGETHER, bytes, work);
	}

	@Override
	public <T> T alone(Fingerprint bytes, Work<T> work) throws IOException {
		return inTurn(ALONE, bytes, work);
	}

	private <T> T inTurn(String turn, Fingerprint bytes, Work<T> work) throws IOException {
		try (var connection = this.connections.next(); var waiting = connection.prepareStatement(turn)) {
			waiting.setString(1, nameOf(bytes));
			waiting.execute();
			try {
				return work.run();
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException ex) {
			throw new IOException("no turn with the same bytes", ex);
		}
	}

	private static String nameOf(Fingerprint bytes) {
		return "vault " + bytes.hex();
	}

}
