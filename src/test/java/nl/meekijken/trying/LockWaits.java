package nl.meekijken.trying;

/** Transactions that wait for each other. */
public final class LockWaits {

	private static final int TRIES = 5_000;

	private static final String WAITING = """
			select count(*) from pg_locks l join pg_database d on d.datname = current_database()
			  join pg_stat_activity a on a.pid = l.pid and a.datid = d.oid
			 where not l.granted""";

	private LockWaits() {
	}

	/**
	 * Returns once somebody waits for another's transaction, or as if nobody ever will.
	 */
	public static void untilSomebodyWaits() {
		for (var tries = 0; tries < TRIES && Owner.ask(WAITING).equals("0"); tries++) {
			Thread.onSpinWait();
		}
	}

}
