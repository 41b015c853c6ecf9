package nl.meekijken.account;

import java.time.Clock;
import java.time.Duration;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import org.springframework.stereotype.Component;

/**
 * Counts how often something is done. Kept in PostgreSQL, so that all nodes count
 * together, under a number that does not tell what is counted.
 */
@Component
class Buckets {

	private final ProxyManager<Long> buckets;

	Buckets(SideConnections connections, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(connections.dataSource())
			.primaryKeyMapper(PrimaryKeyMapper.LONG)
			.table("account.rate_limit")
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires_at")
			.clientClock(new HouseTime(clock))
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(10)))
			.build();
	}

	BucketProxy of(String counted, BucketConfiguration limit) {
		return this.buckets.builder().build(Digest.number(counted), () -> limit);
	}

	private record HouseTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.ofMillis(this.clock.millis()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
