package nl.meekijken.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretHash;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/** What came back of e-mails, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BounceStore {

	private final JdbcClient jdbc;

	BounceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Answered> answered(SecretHash word) {
		return this.jdbc.sql("select office_id, dossier_id, email_id from correspondence.belonging(?)")
			.param(word.value())
			.query((row, index) -> answered(row))
			.optional();
	}

	Optional<Answered> sentTo(UUID letter, List<String> named) {
		return this.jdbc.sql("select office_id, dossier_id, email_id from correspondence.sent_to(?, ?)")
			.param(letter)
			.param(named.toArray(String[]::new))
			.query((row, index) -> answered(row))
			.optional();
	}

	Optional<String> subjectOf(Answered email) {
		return this.jdbc.sql("select correspondence.subject_of(?)")
			.param(email.email().value())
			.query(String.class)
			.optional();
	}

	/** Says whether it was not noted before. */
	boolean note(Answered email, Instant at, String status) {
		return this.jdbc.sql("select correspondence.note_bounce(?, ?, ?)")
			.params(email.email().value(), at.atOffset(ZoneOffset.UTC), status)
			.query(Boolean.class)
			.single();
	}

	private static Answered answered(ResultSet row) throws SQLException {
		return new Answered(new OfficeId(row.getLong("office_id")), new DossierId(row.getLong("dossier_id")),
				new EmailId(row.getLong("email_id")));
	}

}
