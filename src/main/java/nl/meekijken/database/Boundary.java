package nl.meekijken.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
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
				VISITOR.get().bind(connection);
			}
		}

	}

}
