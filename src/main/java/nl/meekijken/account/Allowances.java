package nl.meekijken.account;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

import nl.meekijken.values.CallerNetwork;

/** How often people whom nobody knows may have something done. */
@Component
public class Allowances {

	private final Buckets buckets;

	private final BucketStore store;

	Allowances(Buckets buckets, BucketStore store) {
		this.buckets = buckets;
		this.store = store;
	}

	/**
	 * Takes one of so many times in so long, if any is left. A rollback does not give it
	 * back.
	 * @param counted what, and by or for whom
	 */
	public boolean take(String counted, int times, Duration within) {
		return counting(() -> this.buckets.of(counted, limit(times, within)).tryConsume(1));
	}

	/**
	 * As {@link #take(String, int, Duration)}, for whoever calls from an internet
	 * address; of IPv6 all addresses of one /64 count together.
	 * @param counted what
	 */
	public boolean takeFrom(String address, String counted, int times, Duration within) {
		return take(counted + " from " + CallerNetwork.of(address), times, within);
	}

	/**
	 * Whether so much is left of what may be used in so long; takes nothing.
	 * @param counted as above
	 */
	public boolean leaves(String counted, long amount, long most, Duration within) {
		return amount <= most
				&& counting(() -> this.buckets.of(counted, limit(most, within)).getAvailableTokens()) >= amount;
	}

	/** Counts what was used, also where that is more than was left. */
	public void use(String counted, long amount, long most, Duration within) {
		counting(() -> this.buckets.of(counted, limit(most, within)).consumeIgnoringRateLimits(amount));
	}

	/** Forgets what was counted so long ago that it limits nobody any more. */
	public void forgetPast() {
		this.store.forgetPast();
	}

	/** A database that is away is told of as anywhere else. */
	private static <T> T counting(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (BucketExceptions.BucketExecutionException ex) {
			throw new DataAccessResourceFailureException("what may be used cannot be counted now", ex);
		}
	}

	private static BucketConfiguration limit(long times, Duration within) {
		return BucketConfiguration.builder()
			.addLimit(limit -> limit.capacity(times).refillIntervally(times, within))
			.build();
	}

}
