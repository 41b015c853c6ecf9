package nl.meekijken.database;

import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A pool of connections for staff, like that of the portal but for the login. */
@Component
class StaffConnections implements DisposableBean {

	/** Staff do not work at night: then no connection is kept for them. */
	private static final Duration IDLE = Duration.ofMinutes(5);

	private final StaffLogin login;

	private final HikariDataSource pool = new HikariDataSource();

	StaffConnections(StaffLogin login) {
		this.login = login;
	}

	/** Lets the pool be as another is: its server, its size, its patience. */
	StaffConnections like(HikariDataSource portal) {
		portal.copyStateTo(this.pool);
		this.pool.setPoolName("staff");
		this.pool.setUsername(this.login.user());
		this.pool.setPassword(this.login.password());
		this.pool.setMinimumIdle(0);
		this.pool.setIdleTimeout(IDLE.toMillis());
		return this;
	}

	DataSource pool() {
		if (!this.login.isGiven()) {
			throw new IllegalStateException("there is no back office without a login of its own");
		}
		return this.pool;
	}

	@Override
	public void destroy() {
		this.pool.close();
	}

}
