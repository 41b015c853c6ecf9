package nl.meekijken.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.drawing.Examined;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Kept;

/** What is written down of papers. */
@Component
class DocumentStore {

	/**
	 * Whether it is new to whoever asks travels along, found by the key of what was seen.
	 */
	private static final String COLUMNS = """
			c.dossier_id, c.id, c.kind, c.name, c.media_type, c.size_bytes, c.sha256, c.pages,
			c.active, c.received_at, coalesce(c.released_at, c.received_at) as shown_since, c.origin, c.origin_name, (
			  select s.document_id from document.seen s
			   where s.office_id = c.office_id and s.document_id = c.id
			     and s.person_id = (select nullif(current_setting('viewer.person'), '')::bigint)
			 limit 1) is null as unseen""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	DocumentStore(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.events = events;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static Question<List<KeptDocument>> allOf(ClaimNumber number) {
		return Question.list("""
				select %s
				  from dossier.dossier d
				  join document.document c on c.office_id = d.office_id and c.dossier_id = d.id
				 where d.claim_number = ? and d.consent_withdrawn_on is null
				 order by c.received_at desc, c.id desc
				""".formatted(COLUMNS), DocumentStore::read, number.toString());
	}

	static Question<Optional<KeptDocument>> one(ClaimNumber number, DocumentId id) {
		return Question.first("""
				select %s
				  from dossier.dossier d
				  join document.document c on c.office_id = d.office_id and c.dossier_id = d.id
				 where d.claim_number = ? and d.consent_withdrawn_on is null and c.id = ?
				""".formatted(COLUMNS), DocumentStore::read, number.toString(), id.value());
	}

	/** A paper for staff, wherever it is; the login of the portal finds none. */
	static Question<Optional<KeptDocument>> forStaff(DossierId dossier, DocumentId id) {
		return Question.first("""
				select c.dossier_id, c.id, c.kind, c.name, c.media_type, c.size_bytes, c.sha256, c.pages,
				       c.active, c.received_at, c.received_at as shown_since, c.origin, c.origin_name, false as unseen
				  from document.document c
				 where current_user = 'meekijken_backoffice' and c.dossier_id = ? and c.id = ?
				""", DocumentStore::read, dossier.value(), id.value());
	}

	/**
	 * A paper for its client, inside the office; what could do more than lie there is
	 * none.
	 */
	static Question<Optional<KeptDocument>> forClient(DossierId dossier, DocumentId id) {
		return Question.first("""
				select c.dossier_id, c.id, c.kind, c.name, c.media_type, c.size_bytes, c.sha256, c.pages,
				       c.active, c.received_at, c.received_at as shown_since, c.origin, c.origin_name, false as unseen
				  from document.document c
				 where c.office_id = (select current_setting('viewer.office')::bigint) and c.dossier_id = ? and c.id = ?
				   and c.audience = 'CLIENT_TOO' and not c.active
				""", DocumentStore::read, dossier.value(), id.value());
	}

	@Transactional
	DocumentId add(OfficeId office, DossierId dossier, NewDocument document, Kept kept, Examined examined) {
		var id = nextId();
		this.jdbc.sql("""
				insert into document.document (office_id, dossier_id, id, kind, name, media_type, size_bytes, sha256,
				       pages, active, received_at, origin, origin_name, audience)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(office.value(), dossier.value(), id.value(), document.kind().name(), document.name(),
					document.mediaType(), kept.size(), kept.fingerprint().hex())
			.param(pagesOf(examined))
			.param(examined instanceof Examined.Readable readable && readable.active())
			.params(document.receivedAt().atOffset(ZoneOffset.UTC), document.origin().name())
			.param(document.originName())
			.param(document.audience().name())
			.update();
		this.events.publishEvent(new DossierChanged(office, dossier));
		return id;
	}

	/** Whether it is for others now; none if there is no such paper in that dossier. */
	Optional<Boolean> showTo(ClaimNumber number, DocumentId id, DocumentAudience was, DocumentAudience becomes,
			PersonId by) {
		return this.jdbc.sql("select changed from document.show_to(?, ?, ?, ?, ?, ?)")
			.params(number.toString(), id.value(), by.value(), was.name(), becomes.name(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.optional();
	}

	/**
	 * Says what a paper is; false if it is something else by now, nothing if it is
	 * absent.
	 */
	Optional<Boolean> call(ClaimNumber number, DocumentId id, DocumentKind was, DocumentKind becomes, PersonId by) {
		return this.jdbc.sql("select changed from document.call_paper(?, ?, ?, ?, ?)")
			.params(number.toString(), id.value(), by.value(), was.name(), becomes.name())
			.query(Boolean.class)
			.optional();
	}

	boolean remove(ClaimNumber number, DocumentId id, RemovalReason reason, PersonId by) {
		var changed = this.jdbc.sql("select office, dossier from document.remove_paper(?, ?, ?, ?, ?)")
			.params(number.toString(), id.value(), by.value(), reason.value(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, index) -> new DossierChanged(new OfficeId(row.getLong("office")),
					new DossierId(row.getLong("dossier"))))
			.optional();
		changed.ifPresent(this.events::publishEvent);
		return changed.isPresent();
	}

	static Question<List<RemovedDocument>> removedFrom(ClaimNumber number) {
		return Question.list("""
				select paper, kind, name, received_at, removed_at, removed_by, reason
				  from document.removed_papers(?)
				""", DocumentStore::readRemoved, number.toString());
	}

	/** Asked beforehand: an invisible row may be added but never given back. */
	private DocumentId nextId() {
		return new DocumentId(this.jdbc.sql("select nextval('document.document_id')").query(Long.class).single());
	}

	private static @Nullable Integer pagesOf(Examined examined) {
		return examined instanceof Examined.Readable readable ? readable.pages() : null;
	}

	private static RemovedDocument readRemoved(ResultSet row, int index) throws SQLException {
		return new RemovedDocument(new DocumentId(row.getLong("paper")), DocumentKind.valueOf(row.getString("kind")),
				row.getString("name"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
				row.getObject("removed_at", OffsetDateTime.class).toInstant(), new PersonId(row.getLong("removed_by")),
				new RemovalReason(row.getString("reason")));
	}

	private static KeptDocument read(ResultSet row, int index) throws SQLException {
		return new KeptDocument(new DossierId(row.getLong("dossier_id")),
				new Document(new DocumentId(row.getLong("id")), DocumentKind.valueOf(row.getString("kind")),
						row.getString("name"), row.getString("media_type"), new FileSize(row.getLong("size_bytes")),
						row.getObject("pages", Integer.class), row.getBoolean("active"),
						row.getObject("received_at", OffsetDateTime.class).toInstant(),
						Origin.valueOf(row.getString("origin")), row.getString("origin_name"), row.getBoolean("unseen"),
						row.getObject("shown_since", OffsetDateTime.class).toInstant()),
				new Fingerprint(row.getString("sha256")));
	}

}
