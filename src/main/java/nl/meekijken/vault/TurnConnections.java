package nl.meekijken.vault;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * A few connections for turns that last while the keeper works, so that a slow one takes
 * none from the pages. Mostly there is none.
 */
@Component
class TurnConnections implements DisposableBean {

	/** Two that keep what was made, one that lets go and one that seals anew. */
	private static final int AT_MOST = 4;

	private static final int LONGEST_WAIT = 10_000;

	private final HikariDataSource pool = new HikariDataSource();

	TurnConnections(JdbcConnectionDetails details) {
		this.pool.setPoolName("turns");
		this.pool.setJdbcUrl(details.getJdbcUrl());
		this.pool.setUsername(details.getUsername());
		this.pool.setPassword(details.getPassword());
		this.pool.setAutoCommit(false);
		this.pool.setMaximumPoolSize(AT_MOST);
		this.pool.setMinimumIdle(0);
		this.pool.setConnectionTimeout(LONGEST_WAIT);
	}

	Connection next() throws SQLException {
		return this.pool.getConnection();
	}

	@Override
	public void destroy() {
		this.pool.close();
	}

}
