package nl.meekijken.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretHash;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.FileSize;

/** Links to papers in PostgreSQL, which tells nobody more than a link may know. */
@Component
@Transactional
class LinkStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkStore(JdbcClient jdbc, Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
	}

	Optional<LinkedMail> look(SecretHash link, Instant now) {
		return this.jdbc.sql("""
				select office_id, dossier_id, sender, language, expires_at, place, name, size_bytes, document_id
				  from correspondence.linked_papers(?, ?)
				""").params(link.value(), now.atOffset(ZoneOffset.UTC)).query(LinkStore::mail);
	}

	/** The link of an e-mail, for staff inside its office; none if it has none. */
	Optional<PaperLink> of(EmailId email) {
		return this.jdbc.sql("select expires_at, revoked_at, revoked_by from correspondence.link_of(?)")
			.param(email.value())
			.query((row, index) -> link(row))
			.optional();
	}

	boolean revoke(EmailId email, Instant now, String by) {
		return this.jdbc.sql("select correspondence.revoke_link(?, ?, ?)")
			.params(email.value(), now.atOffset(ZoneOffset.UTC), by)
			.query(Boolean.class)
			.single();
	}

	private static Optional<LinkedMail> mail(ResultSet row) throws SQLException {
		var papers = new ArrayList<LinkedPaper>();
		LinkedMail mail = null;
		while (row.next()) {
			papers.add(new LinkedPaper(row.getInt("place"), row.getString("name"),
					new FileSize(row.getLong("size_bytes")), new DocumentId(row.getLong("document_id"))));
			mail = new LinkedMail(new OfficeId(row.getLong("office_id")), new DossierId(row.getLong("dossier_id")),
					row.getString("sender"), ClientLanguage.valueOf(row.getString("language")).locale(),
					row.getObject("expires_at", OffsetDateTime.class).toInstant(), papers);
		}
		return Optional.ofNullable(mail);
	}

	private PaperLink link(ResultSet row) throws SQLException {
		var expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
		var revoked = instant(row);
		var lives = revoked == null && this.clock.instant().isBefore(expires);
		return new PaperLink(expires, lives, revoked, row.getString("revoked_by"));
	}

	private static @Nullable Instant instant(ResultSet row) throws SQLException {
		var revoked = row.getObject("revoked_at", OffsetDateTime.class);
		return (revoked != null) ? revoked.toInstant() : null;
	}

}
