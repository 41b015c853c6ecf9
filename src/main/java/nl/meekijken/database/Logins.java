package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Chooses for each transaction the login of its visitor: staff have their own. */
@Configuration(proxyBeanMethods = false)
class Logins {

	/** The pool that Spring Boot makes is that of the portal; it serves nobody else. */
	@Bean
	static BeanPostProcessor poolsByVisitor(ObjectProvider<StaffConnections> staff) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (name.equals("dataSource") && bean instanceof HikariDataSource portal) {
					staff.getObject().beLike(portal);
					return new ByVisitor(portal, staff.getObject());
				}
				return bean;
			}
		};
	}

	private static final class ByVisitor extends AbstractDataSource {

		private final DataSource portal;

		private final StaffConnections staff;

		ByVisitor(DataSource portal, StaffConnections staff) {
			this.portal = portal;
			this.staff = staff;
		}

		@Override
		public Connection getConnection() throws SQLException {
			return (Boundary.isOfStaff() ? this.staff.pool() : this.portal).getConnection();
		}

		@Override
		public Connection getConnection(String username, String password) {
			throw new UnsupportedOperationException("a visitor has one login");
		}

	}

}
