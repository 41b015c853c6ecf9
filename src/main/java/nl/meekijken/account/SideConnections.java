package nl.meekijken.account;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * A few connections for what must not share the transaction of a page: sessions, and
 * counted guesses, which a rollback may not forget.
 */
@Component
class SideConnections implements DisposableBean {

	/** Many files of one sender wait for one another's count, and pages not for them. */
	private static final int AT_MOST = 12;

	private static final int USUALLY = 2;

	/**
	 * Milliseconds: whoever waits behind many large files rather waits than begins anew.
	 */
	private static final int LONGEST_WAIT = 10_000;

	private final HikariDataSource dataSource = new HikariDataSource();

	SideConnections(JdbcConnectionDetails details) {
		this.dataSource.setPoolName("side");
		this.dataSource.setJdbcUrl(details.getJdbcUrl());
		this.dataSource.setUsername(details.getUsername());
		this.dataSource.setPassword(details.getPassword());
		this.dataSource.setMaximumPoolSize(AT_MOST);
		this.dataSource.setMinimumIdle(USUALLY);
		this.dataSource.setConnectionTimeout(LONGEST_WAIT);
	}

	DataSource dataSource() {
		return this.dataSource;
	}

	@Override
	public void destroy() {
		this.dataSource.close();
	}

}
