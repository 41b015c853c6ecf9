package nl.meekijken.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.vault.Fingerprint;

/** Fingerprints of the papers of all offices, and nothing else of them. */
@Component
@Transactional
class InventoryStore {

	private final JdbcClient jdbc;

	InventoryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the inventory of a night upon itself; false if another node has, unless that
	 * began longer ago than it can take, so that it must have been broken off. All nodes
	 * go by the clock of the database.
	 */
	boolean begin(LocalDate night, Duration longest) {
		return this.jdbc.sql("""
				insert into document.inventory as known (night, begun_at) values (?, clock_timestamp())
				    on conflict (night) do update set begun_at = excluded.begun_at
				 where known.done_at is null and known.begun_at < clock_timestamp() - make_interval(secs => ?)
				""").params(night, longest.toSeconds()).update() == 1;
	}

	void settle(LocalDate night, List<Fingerprint> withoutBytes, List<Fingerprint> withoutPaper, Instant now) {
		this.jdbc.sql("""
				update document.inventory set done_at = ?, without_bytes = ?, without_paper = ? where night = ?
				""").params(at(now), hex(withoutBytes), hex(withoutPaper), night).update();
	}

	boolean isDone(LocalDate night) {
		return this.jdbc.sql("select exists (select 1 from document.inventory where night = ? and done_at is not null)")
			.param(night)
			.query(Boolean.class)
			.single();
	}

	List<Fingerprint> after(String last, int most) {
		return this.jdbc.sql("select document.fingerprints_after(?, ?)")
			.params(last, most)
			.query(String.class)
			.stream()
			.map(Fingerprint::new)
			.toList();
	}

	List<Fingerprint> unknownAmong(List<Fingerprint> some) {
		return this.jdbc.sql("select document.unknown_among(?)")
			.param(hex(some))
			.query(String.class)
			.stream()
			.map(Fingerprint::new)
			.toList();
	}

	private static String[] hex(List<Fingerprint> some) {
		return some.stream().map(Fingerprint::hex).toArray(String[]::new);
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
