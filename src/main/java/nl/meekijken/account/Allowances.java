package nl.meekijken.account;

import java.time.Duration;

import io.github.bucket4j.BucketConfiguration;
import org.springframework.stereotype.Component;

import nl.meekijken.values.CallerNetwork;

/** How often people whom nobody knows may have something done. */
@Component
public class Allowances {

	private final Buckets buckets;

	Allowances(Buckets buckets) {
		this.buckets = buckets;
	}

	/**
	 * Takes one of so many times in so long, if any is left. A rollback does not give it
	 * back.
	 * @param counted what, and by or for whom
	 */
	public boolean take(String counted, int times, Duration within) {
		return this.buckets.of(counted, limit(times, within)).tryConsume(1);
	}

	/**
	 * As {@link #take(String, int, Duration)}, for whoever calls from an internet
	 * address; of IPv6 all addresses of one /64 count together.
	 * @param counted what
	 */
	public boolean takeFrom(String address, String counted, int times, Duration within) {
		return take(counted + " from " + CallerNetwork.of(address), times, within);
	}

	private static BucketConfiguration limit(int times, Duration within) {
		return BucketConfiguration.builder()
			.addLimit(limit -> limit.capacity(times).refillIntervally(times, within))
			.build();
	}

}
