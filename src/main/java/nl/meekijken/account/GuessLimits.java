package nl.meekijken.account;

import java.time.Duration;
import java.util.List;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.distributed.BucketProxy;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

import nl.meekijken.values.CallerNetwork;

/**
 * How often one may guess: ten times in ten minutes and a hundred times a day for a name,
 * thirty times in ten minutes from an address (of IPv6: from its /64); a code of a person
 * five times in ten minutes and thirty times a day. Kept in PostgreSQL, so that all nodes
 * count together. A right password gives its try back.
 */
@Component
class GuessLimits {

	private static final BucketConfiguration FOR_NAME = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(10).refillGreedy(10, Duration.ofMinutes(10)))
		.addLimit(limit -> limit.capacity(100).refillGreedy(100, Duration.ofDays(1)))
		.build();

	private static final BucketConfiguration FOR_ADDRESS = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(30).refillGreedy(30, Duration.ofMinutes(10)))
		.build();

	private static final BucketConfiguration FOR_REQUESTS = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(10).refillGreedy(10, Duration.ofHours(1)))
		.build();

	private static final BucketConfiguration FOR_ALL_REQUESTS = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(600).refillGreedy(600, Duration.ofHours(1)))
		.build();

	private static final BucketConfiguration FOR_FACTOR = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(5).refillIntervally(5, Duration.ofMinutes(10)))
		.addLimit(limit -> limit.capacity(30).refillIntervally(30, Duration.ofDays(1)))
		.build();

	private final Buckets buckets;

	GuessLimits(Buckets buckets) {
		this.buckets = buckets;
	}

	Tries ofName(SignInName name, String address) {
		return new Tries(List.of(bucket("name " + name.value(), FOR_NAME), fromAddress(address)));
	}

	Tries ofDevice(PersonId person, String device, String address) {
		return new Tries(List.of(bucket("device " + person.value() + " " + device, FOR_NAME), fromAddress(address)));
	}

	/** Requests for a new password: from one address, and from all together. */
	Tries ofRequests(String address) {
		return new Tries(List.of(bucket("requests " + CallerNetwork.of(address), FOR_REQUESTS),
				bucket("requests", FOR_ALL_REQUESTS)));
	}

	Tries ofFactor(PersonId person) {
		return new Tries(List.of(bucket("factor " + person.value(), FOR_FACTOR)));
	}

	/** A new password makes good for guesses of whoever knew the old one. */
	void forgiveFactor(PersonId person) {
		bucket("factor " + person.value(), FOR_FACTOR).reset();
	}

	Tries ofPasskeys(String address) {
		return new Tries(List.of(bucket("passkey " + CallerNetwork.of(address), FOR_ADDRESS)));
	}

	private BucketProxy fromAddress(String address) {
		return bucket("address " + CallerNetwork.of(address), FOR_ADDRESS);
	}

	private BucketProxy bucket(String counted, BucketConfiguration limit) {
		return this.buckets.of(counted, limit);
	}

	/** The tries that are left, of a name or device and of an address together. */
	record Tries(List<BucketProxy> buckets) {

		boolean take() {
			try {
				return takeAll();
			}
			catch (BucketExceptions.BucketExecutionException ex) {
				throw new DataAccessResourceFailureException("too many tries at once to be counted", ex);
			}
		}

		private boolean takeAll() {
			var taken = this.buckets.stream().filter(bucket -> bucket.tryConsume(1)).toList();
			if (taken.size() < this.buckets.size()) {
				taken.forEach(bucket -> bucket.addTokens(1));
				return false;
			}
			return true;
		}

		void giveBack() {
			this.buckets.forEach(bucket -> bucket.addTokens(1));
		}

		Duration waiting() {
			return this.buckets.stream()
				.map(bucket -> Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()))
				.max(Duration::compareTo)
				.orElse(Duration.ZERO);
		}

	}

}
