package nl.meekijken.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * A connection whose visitor enters together with the first question, and whose last
 * words leave together with the commit: two round trips less in each transaction.
 * Whatever else is asked of it lets the visitor in first.
 */
final class BoundConnection implements InvocationHandler {

	private static final Question<?> COMMIT = Question.nothing("commit");

	private final Connection connection;

	private final List<Question<?>> lastWords = new ArrayList<>();

	private @Nullable Visitor waiting;

	private BoundConnection(Connection connection) {
		this.connection = connection;
	}

	static Connection around(Connection connection) {
		return (Connection) Proxy.newProxyInstance(BoundConnection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, new BoundConnection(connection));
	}

	static BoundConnection of(Connection connection) {
		return (BoundConnection) Proxy.getInvocationHandler(connection);
	}

	void expect(Visitor visitor) {
		this.waiting = visitor;
	}

	/**
	 * Asks all in one round trip, the visitor's entering first if that is still to do.
	 */
	Answers ask(List<Question<?>> questions) throws SQLException {
		var visitor = this.waiting;
		if (visitor == null) {
			return Asking.all(this.connection, questions);
		}
		this.waiting = null;
		var all = new ArrayList<Question<?>>(questions);
		all.addFirst(entering(visitor));
		try {
			return Asking.all(this.connection, all);
		}
		catch (SQLException ex) {
			this.connection.rollback();
			enter(visitor);
			throw ex;
		}
	}

	/** As {@link #ask}, and ends the transaction. */
	Answers askLast(List<Question<?>> questions) throws SQLException {
		var all = new ArrayList<Question<?>>(questions);
		all.addAll(this.lastWords);
		this.lastWords.clear();
		all.add(COMMIT);
		return ask(all);
	}

	/** Keeps something to say until the commit. */
	void sayLast(Question<?> words) throws SQLException {
		letIn();
		this.lastWords.add(words);
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		switch (method.getName()) {
			case "prepareStatement", "prepareCall", "createStatement" -> letIn();
			case "commit" -> speak();
			case "rollback" -> this.lastWords.clear();
			default -> {
			}
		}
		try {
			return method.invoke(this.connection, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private void letIn() throws SQLException {
		var visitor = this.waiting;
		if (visitor != null) {
			this.waiting = null;
			enter(visitor);
		}
	}

	private void speak() throws SQLException {
		if (!this.lastWords.isEmpty()) {
			askLast(List.of());
		}
	}

	private void enter(Visitor visitor) throws SQLException {
		Asking.all(this.connection, List.of(entering(visitor)));
	}

	/** A visitor who is turned away has no transaction, whenever that shows. */
	private static Question<?> entering(Visitor visitor) {
		var entering = visitor.entering();
		return new Question<>(entering.sql(), entering.parameters(), rows -> {
			try {
				return entering.reading().extractData(rows);
			}
			catch (RuntimeException ex) {
				throw new CannotCreateTransactionException("the visitor may not enter", ex);
			}
		});
	}

}
