package nl.meekijken.account;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts are kept for as long as they limit somebody. */
@ModuleTest
class BucketStoreTests {

	private static final String COUNTED = "tries of a test of forgetting";

	private static final String ROW = " where id = " + Digest.number(COUNTED);

	@Autowired
	private Allowances allowances;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	/** Until when is told by the clock of the machine, which no test moves. */
	@Test
	void whatLimitsNobodyAnyMoreIsForgotten() {
		assertThat(this.allowances.take(COUNTED, 1, Duration.ofHours(1))).isTrue();
		Owner.change("update account.rate_limit set expires_at = " + this.clock.millis() + ROW);
		this.allowances.forgetPast();
		assertThat(this.allowances.take(COUNTED, 1, Duration.ofHours(1))).isFalse();
		Owner.change("update account.rate_limit set expires_at = " + this.clock.millis() + ROW);
		this.clock.move(Duration.ofMillis(1));
		this.allowances.forgetPast();
		assertThat(Owner.ask("select count(*) from account.rate_limit" + ROW)).isEqualTo("0");
		assertThat(this.allowances.take(COUNTED, 1, Duration.ofHours(1))).isTrue();
	}

}
