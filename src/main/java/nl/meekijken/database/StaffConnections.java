package nl.meekijken.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A pool of connections for staff, like that of the portal but for the login. */
@Component
class StaffConnections implements DisposableBean {

	private final StaffLogin login;

	private final HikariDataSource pool = new HikariDataSource();

	StaffConnections(StaffLogin login) {
		this.login = login;
	}

	/** Lets the pool be as another is: its server, its size, its patience. */
	void beLike(HikariDataSource portal) {
		portal.copyStateTo(this.pool);
		this.pool.setPoolName("staff");
		this.pool.setUsername(this.login.user());
		this.pool.setPassword(this.login.password());
		this.pool.setMinimumIdle(0);
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
