package nl.meekijken.trying;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing done several times at once, as by several nodes on one database. */
public final class AtOnce {

	private AtOnce() {
	}

	/** What came of each. */
	public static <T> List<T> times(int many, Callable<T> work) throws InterruptedException, ExecutionException {
		try (var threads = Executors.newFixedThreadPool(many)) {
			var started = threads.invokeAll(Collections.nCopies(many, work));
			for (var one : started) {
				one.get();
			}
			return started.stream().map(Future::resultNow).toList();
		}
	}

}
