package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;

/**
 * The wall between offices, Java's side: every transaction that begins inside it is bound
 * to its visitor. PostgreSQL's row security does the rest; outside, it refuses every row.
 */
@Component
public class Boundary {

	private static final ScopedValue<Visitor> VISITOR = ScopedValue.newInstance();

	/** Does the work in the name of the visitor. */
	public <T extends @Nullable Object> T inside(Visitor visitor, Supplier<T> work) {
		return ScopedValue.where(VISITOR, visitor).call(work::get);
	}

	/** Does work that may throw, in the name of the visitor. */
	public <T extends @Nullable Object, X extends Throwable> T insideOrThrow(Visitor visitor,
			ScopedValue.CallableOp<T, X> work) throws X {
		return ScopedValue.where(VISITOR, visitor).call(work);
	}

	/** Who is inside, to tell visitors apart; the house itself if nobody is. */
	public static Object who() {
		return VISITOR.isBound() ? VISITOR.get().who() : Boundary.class;
	}

	static boolean isOfStaff() {
		return VISITOR.isBound() && VISITOR.get().isStaff();
	}

	@Component("transactionManager")
	static class BoundTransactions extends JdbcTransactionManager {

		private final StaffLogin staff;

		BoundTransactions(DataSource dataSource, StaffLogin staff) {
			super(dataSource);
			this.staff = staff;
		}

		/**
		 * Work for an office never joins a transaction of staff, nor the other way round.
		 */
		@Override
		protected boolean isExistingTransaction(Object transaction) {
			var exists = super.isExistingTransaction(transaction);
			if (exists && this.staff.isThatOf(connectionOf(transaction)) != isOfStaff()) {
				throw new IllegalTransactionStateException("staff and offices do not share a transaction");
			}
			return exists;
		}

		private static Connection connectionOf(Object transaction) {
			return ((JdbcTransactionObjectSupport) transaction).getConnectionHolder().getConnection();
		}

		@Override
		protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
				throws SQLException {
			super.prepareTransactionalConnection(connection, definition);
			if (VISITOR.isBound()) {
				BoundConnection.of(connection).expect(VISITOR.get());
			}
		}

	}

	/**
	 * Every connection of a page is one that can be bound, and one of the login that the
	 * visitor has.
	 */
	@Component
	static class BoundConnections implements BeanPostProcessor {

		private final ObjectProvider<StaffConnections> staff;

		BoundConnections(ObjectProvider<StaffConnections> staff) {
			this.staff = staff;
		}

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return switch (bean) {
				case HikariDataSource portal -> new Bindable(portal, this.staff.getObject().like(portal));
				case DataSource connections -> new Bindable(connections, this.staff.getObject());
				default -> bean;
			};
		}

	}

	private static final class Bindable extends DelegatingDataSource {

		private final StaffConnections staff;

		Bindable(DataSource portal, StaffConnections staff) {
			super(portal);
			this.staff = staff;
		}

		@Override
		public Connection getConnection() throws SQLException {
			return BoundConnection.around(isOfStaff() ? this.staff.pool().getConnection() : super.getConnection());
		}

	}

}
