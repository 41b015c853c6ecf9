package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.distributed.BucketProxy;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

import nl.meekijken.values.CallerNetwork;

/**
 * How often one may guess: ten times in ten minutes for a name, and ever more slowly
 * after fifty {@link FailureStore failures} in a row; thirty times in ten minutes from an
 * address (of IPv6: from its /64); a code of a person five times in ten minutes and
 * thirty times a day. What is allowed comes back all at once, when its time is over. Kept
 * in PostgreSQL, so that all nodes count together. A right password gives its try back.
 */
@Component
class GuessLimits {

	private static final BucketConfiguration FOR_NAME = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(10).refillIntervally(10, Duration.ofMinutes(10)))
		.build();

	private static final BucketConfiguration FOR_ADDRESS = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(30).refillIntervally(30, Duration.ofMinutes(10)))
		.build();

	private static final BucketConfiguration FOR_REQUESTS = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(10).refillIntervally(10, Duration.ofHours(1)))
		.build();

	private static final BucketConfiguration FOR_ALL_REQUESTS = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(600).refillIntervally(600, Duration.ofHours(1)))
		.build();

	private static final BucketConfiguration FOR_FACTOR = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(5).refillIntervally(5, Duration.ofMinutes(10)))
		.build();

	private static final BucketConfiguration FOR_FACTOR_A_DAY = BucketConfiguration.builder()
		.addLimit(limit -> limit.capacity(30).refillIntervally(30, Duration.ofDays(1)))
		.build();

	private final Buckets buckets;

	private final FailureStore failures;

	GuessLimits(Buckets buckets, FailureStore failures) {
		this.buckets = buckets;
		this.failures = failures;
	}

	Tries ofName(SignInName name, String address) {
		return signIn("name " + name.value(), address);
	}

	Tries ofDevice(PersonId person, String device, String address) {
		return signIn("device " + person.value() + " " + device, address);
	}

	private Tries signIn(String guessed, String address) {
		return new Tries(List.of(bucket("ten for " + guessed, FOR_NAME), fromAddress(address)),
				List.of(this.failures.of(guessed)));
	}

	/** Requests for a new password: from one address, and from all together. */
	Tries ofRequests(String address) {
		return counted(bucket("requests " + CallerNetwork.of(address), FOR_REQUESTS),
				bucket("requests", FOR_ALL_REQUESTS));
	}

	Tries ofFactor(PersonId person) {
		return counted(lately(person), bucket("factor a day " + person.value(), FOR_FACTOR_A_DAY));
	}

	/**
	 * A new password makes good for guesses of whoever knew the old one; how many there
	 * are in a day stays, for whoever reads the mail can choose a password time and
	 * again.
	 */
	void forgiveFactor(PersonId person) {
		lately(person).reset();
	}

	private BucketProxy lately(PersonId person) {
		return bucket("factor lately " + person.value(), FOR_FACTOR);
	}

	Tries ofPasskeys(String address) {
		return counted(bucket("passkeys " + CallerNetwork.of(address), FOR_ADDRESS));
	}

	/** Each time costs a session, and a question to the organisation. */
	Tries ofBeingSentAway(String address) {
		return counted(bucket("sent away " + CallerNetwork.of(address), FOR_ADDRESS));
	}

	private static Tries counted(BucketProxy... buckets) {
		return new Tries(List.of(buckets), List.of());
	}

	private BucketProxy fromAddress(String address) {
		return bucket("guesses from " + CallerNetwork.of(address), FOR_ADDRESS);
	}

	private BucketProxy bucket(String counted, BucketConfiguration limit) {
		return this.buckets.of(counted, limit);
	}

	/**
	 * The tries that are left, of a name or device and of an address together.
	 *
	 * @param rows of failures, of which one is counted as well
	 */
	record Tries(List<BucketProxy> buckets, List<FailureStore.Row> rows) {

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
			if (taken.size() == this.buckets.size() && this.rows.stream().allMatch(FailureStore.Row::take)) {
				return true;
			}
			taken.forEach(bucket -> bucket.addTokens(1));
			return false;
		}

		/** Nobody looked whether it was right. */
		void giveBack() {
			this.buckets.forEach(bucket -> bucket.addTokens(1));
			this.rows.forEach(FailureStore.Row::giveBack);
		}

		/**
		 * It was right: gives the try back, and the next failure is the first in a row.
		 */
		void wasRight() {
			this.buckets.forEach(bucket -> bucket.addTokens(1));
			this.rows.forEach(FailureStore.Row::end);
		}

		Duration waiting() {
			return Stream
				.concat(this.buckets.stream()
					.map(bucket -> Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())),
						this.rows.stream().map(FailureStore.Row::waiting))
				.max(Duration::compareTo)
				.orElse(Duration.ZERO);
		}

	}

}
