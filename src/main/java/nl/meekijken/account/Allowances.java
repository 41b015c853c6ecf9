package nl.meekijken.account;

import java.time.Duration;

import io.github.bucket4j.BucketConfiguration;
import org.springframework.stereotype.Component;

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

	private static BucketConfiguration limit(int times, Duration within) {
		return BucketConfiguration.builder()
			.addLimit(limit -> limit.capacity(times).refillIntervally(times, within))
			.build();
	}

}
