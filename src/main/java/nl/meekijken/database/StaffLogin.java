package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * With what the back office signs in to PostgreSQL, so that nothing the portal does can
 * reach what only staff may see. Without it there is no back office.
 */
@Component
public record StaffLogin(String user, String password) {

	static final String ROLE = "meekijken_backoffice";

	@Autowired
	public StaffLogin(@Value("${meekijken.database.backoffice-user:}") String user,
			@Value("${meekijken.database.backoffice-password:}") String password) {
		this.user = user;
		this.password = password;
	}

	public boolean isGiven() {
		return !this.user.isBlank();
	}

	boolean isThatOf(Connection connection) {
		try {
			return this.user.equals(connection.getMetaData().getUserName());
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("the connection does not tell whose it is", ex);
		}
	}

	@Override
	public String toString() {
		return "StaffLogin[" + this.user + "]";
	}

}
