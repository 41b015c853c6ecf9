package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
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

	@Component("transactionManager")
	static class BoundTransactions extends JdbcTransactionManager {

		BoundTransactions(DataSource dataSource) {
			super(dataSource);
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

	/** Every connection of a page is one that can be bound. */
	@Component
	static class BoundConnections implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource connections) ? new Bindable(connections) : bean;
		}

	}

	private static final class Bindable extends DelegatingDataSource {

		Bindable(DataSource connections) {
			super(connections);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return BoundConnection.around(super.getConnection());
		}

	}

}
