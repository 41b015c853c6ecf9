package nl.meekijken.feeding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** What came from a feed into one office, by its keys there. */
@Component
class FedStore {

	private final JdbcTemplate jdbc;

	FedStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** A thing that came before. */
	record Known(DossierId dossier, ClaimNumber number, String digest, boolean injury) {
	}

	/** A thing that is in now. */
	record Fresh(String key, DossierId dossier, String digest) {
	}

	Map<String, Known> known(OfficeId office, long feed, FileKind kind, Collection<String> keys) {
		return this.jdbc.query("""
				select f.key, f.dossier_id, f.digest, d.claim_number, d.injury
				  from feeding.fed f
				  join dossier.dossier d on d.office_id = f.office_id and d.id = f.dossier_id
				 where f.office_id = ? and f.feed_id = ? and f.kind = ? and f.key = any (?::text[])""",
				(row, index) -> Map.entry(row.getString("key"),
						new Known(new DossierId(row.getLong("dossier_id")),
								ClaimNumber.of(row.getString("claim_number")), row.getString("digest"),
								row.getBoolean("injury"))),
				office.value(), feed, kind.name(), keys.toArray(String[]::new))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void add(OfficeId office, long feed, FileKind kind, List<Fresh> things, Instant seen) {
		this.jdbc.batchUpdate("""
				insert into feeding.fed (office_id, feed_id, kind, key, dossier_id, digest, seen_at)
				values (?, ?, ?, ?, ?, ?, ?)""",
				things.stream()
					.map(thing -> new Object[] { office.value(), feed, kind.name(), thing.key(),
							thing.dossier().value(), thing.digest(), seen.atOffset(ZoneOffset.UTC) })
					.toList());
	}

	/** What was known was said again, by an older delivery perhaps. */
	void seen(OfficeId office, long feed, FileKind kind, Collection<String> keys, Instant at) {
		this.jdbc.update("""
				update feeding.fed set seen_at = greatest(seen_at, ?)
				 where office_id = ? and feed_id = ? and kind = ? and key = any (?::text[])""",
				at.atOffset(ZoneOffset.UTC), office.value(), feed, kind.name(), keys.toArray(String[]::new));
	}

	/** What was known says something else now. */
	void changed(OfficeId office, long feed, FileKind kind, Map<String, String> digests) {
		this.jdbc.batchUpdate(
				"update feeding.fed set digest = ? where office_id = ? and feed_id = ? and kind = ? and key = ?",
				digests.entrySet()
					.stream()
					.map(each -> new Object[] { each.getValue(), office.value(), feed, kind.name(), each.getKey() })
					.toList());
	}

}
