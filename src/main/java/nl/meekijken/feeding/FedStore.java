package nl.meekijken.feeding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** What came from a feed into one office, by its keys there. */
@Component
class FedStore {

	private final JdbcTemplate jdbc;

	private final RowSeal seal;

	FedStore(JdbcTemplate jdbc, RowSeal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/**
	 * A thing that came before.
	 *
	 * @param seenAt as of when the feed said so last
	 */
	record Known(DossierId dossier, ClaimNumber number, String digest, boolean injury, Instant seenAt) {

		/** A node that was silent for long may be behind a delivery that came later. */
		boolean isNewerThan(Borrowed delivery) {
			return this.seenAt.isAfter(delivery.cameAt());
		}

	}

	/**
	 * A thing that is in now.
	 *
	 * @param row what was said of it, for a dossier
	 */
	record Fresh(String key, DossierId dossier, String digest, @Nullable FileRow row) {
	}

	/** What was said of a dossier. */
	record Said(String key, String digest, FileRow row) {
	}

	/** Who brought a delivery: the giver of the bank accounts in it. */
	Author bringer(Borrowed delivery) {
		return this.jdbc
			.query("select person_id, name from feeding.bringer(?, ?)",
					(row, index) -> new Author(new PersonId(row.getLong("person_id")), row.getString("name")),
					delivery.home().value(), delivery.id())
			.getFirst();
	}

	/** What was last said of dossiers, by their keys. */
	Map<String, FileRow> said(OfficeId office, long feed, Collection<String> keys) {
		return this.jdbc
			.query("""
					select key, cells_sealed from feeding.fed
					 where office_id = ? and feed_id = ? and kind = 'DOSSIERS' and key = any (?::text[])""",
					(row, index) -> Map.entry(row.getString("key"),
							this.seal.open(row.getBytes("cells_sealed")).getFirst()),
					office.value(), feed, keys.toArray(String[]::new))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Nobody else changes them before the end of the transaction. */
	Map<String, Known> known(OfficeId office, long feed, FileKind kind, Collection<String> keys) {
		return this.jdbc
			.query("""
					select f.key, f.dossier_id, f.digest, f.seen_at, d.claim_number, d.injury
					  from feeding.fed f
					  join dossier.dossier d on d.office_id = f.office_id and d.id = f.dossier_id
					 where f.office_id = ? and f.feed_id = ? and f.kind = ? and f.key = any (?::text[])
					 order by f.key for no key update of f""",
					(row, index) -> Map.entry(row.getString("key"), new Known(new DossierId(row.getLong("dossier_id")),
							ClaimNumber.of(row.getString("claim_number")), row.getString("digest"),
							row.getBoolean("injury"), row.getObject("seen_at", OffsetDateTime.class).toInstant())),
					office.value(), feed, kind.name(), keys.toArray(String[]::new))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Which of these keys name a dossier of another office. */
	Set<String> elsewhere(long feed, Collection<String> keys) {
		return Set.copyOf(this.jdbc.queryForList("select k.key from feeding.keys_elsewhere(?, ?::text[]) as k (key)",
				String.class, feed, keys.toArray(String[]::new)));
	}

	/** Notes what is in. */
	void add(OfficeId office, long feed, FileKind kind, List<Fresh> things, Instant seen) {
		this.jdbc.batchUpdate("""
				insert into feeding.fed (office_id, feed_id, kind, key, dossier_id, digest, seen_at, cells_sealed)
				values (?, ?, ?, ?, ?, ?, ?, ?)""",
				things.stream()
					.map(thing -> new @Nullable Object[] { office.value(), feed, kind.name(), thing.key(),
							thing.dossier().value(), thing.digest(), seen.atOffset(ZoneOffset.UTC),
							(thing.row() != null) ? sealed(thing.row()) : null })
					.toList());
	}

	private byte[] sealed(FileRow row) {
		return this.seal.close(List.of(row));
	}

	/** What was known was said again, by an older delivery perhaps. */
	void seen(OfficeId office, long feed, FileKind kind, Collection<String> keys, Instant at) {
		this.jdbc.update("""
				update feeding.fed set seen_at = greatest(seen_at, ?)
				 where office_id = ? and feed_id = ? and kind = ? and key = any (?::text[])""",
				at.atOffset(ZoneOffset.UTC), office.value(), feed, kind.name(), keys.toArray(String[]::new));
	}

	/** Under known keys other papers came. */
	void changedPapers(OfficeId office, long feed, List<Fresh> papers) {
		this.jdbc.batchUpdate("""
				update feeding.fed set digest = ?
				 where office_id = ? and feed_id = ? and kind = 'DOCUMENTS' and key = ?""",
				papers.stream().map(each -> new Object[] { each.digest(), office.value(), feed, each.key() }).toList());
	}

	/** What was known says something else now. */
	void changed(OfficeId office, long feed, List<Said> dossiers) {
		this.jdbc.batchUpdate("""
				update feeding.fed set digest = ?, cells_sealed = ?
				 where office_id = ? and feed_id = ? and kind = 'DOSSIERS' and key = ?""",
				dossiers.stream()
					.map(each -> new Object[] { each.digest(), sealed(each.row()), office.value(), feed, each.key() })
					.toList());
	}

}
