package nl.meekijken.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.SecretHash;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/**
 * Links in PostgreSQL. What is asked here is asked by nobody: two functions tell the
 * little that a link may know, and every table stays closed.
 */
@Component
@Transactional
class UploadLinkStore {

	private final JdbcClient jdbc;

	UploadLinkStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Errand> look(SecretHash link, Instant now) {
		return this.jdbc
			.sql("""
					select brand, language, needed_by, expires_at, why, asked_id, kind, words, verdict, verdict_reason, judged_at,
					       files, checking, spoiled, infected, locked, newest
					  from piece.look(?, ?)
					""")
			.params(link.value(), PieceStore.at(now))
			.query(UploadLinkStore::errand);
	}

	/** Whether it lives, and is one time more opened. */
	boolean noteOpening(SecretHash link, Instant now) {
		return this.jdbc.sql("select piece.note_opening(?, ?)")
			.params(link.value(), PieceStore.at(now))
			.query(Boolean.class)
			.single();
	}

	Optional<OfficeId> office(SecretHash link, Instant now) {
		return this.jdbc.sql("select office from piece.office_of(?, ?) as office where office is not null")
			.params(link.value(), PieceStore.at(now))
			.query((row, index) -> new OfficeId(row.getLong("office")))
			.optional();
	}

	private static Optional<Errand> errand(ResultSet row) throws SQLException {
		if (!row.next()) {
			return Optional.empty();
		}
		var pieces = new ArrayList<AskedPiece>();
		var errand = new Errand(row.getString("brand"), Locale.of(row.getString("language")),
				row.getObject("needed_by", LocalDate.class), PieceStore.instant(row, "expires_at"),
				row.getString("why"), pieces);
		do {
			pieces.add(UploadRequestStore.asked(row));
		}
		while (row.next());
		return Optional.of(errand);
	}

	Optional<Berth> storingFor(SecretHash link, AskedPieceId piece, Instant now) {
		return this.jdbc.sql("""
				select office_id, dossier_id, kind, files, files_of_request
				  from piece.storing_for(?, ?, ?)
				""")
			.params(link.value(), piece.value(), PieceStore.at(now))
			.query((row, index) -> new Berth(new OfficeId(row.getLong("office_id")),
					new DossierId(row.getLong("dossier_id")), piece, PieceKind.valueOf(row.getString("kind")),
					row.getInt("files"), row.getInt("files_of_request")))
			.optional();
	}

	/** For which pieces something came that looks private. */
	List<AskedPieceId> warned(SecretHash link, Instant now) {
		return this.jdbc.sql("select asked_id from piece.warned(?, ?)")
			.params(link.value(), PieceStore.at(now))
			.query((row, index) -> new AskedPieceId(row.getLong("asked_id")))
			.list();
	}

	/** Takes back what looks private, or keeps it; says whether there was any. */
	boolean settleWarned(Berth berth, boolean takesBack, Instant now) {
		return this.jdbc.sql("select piece.settle_warned(?, ?, ?)")
			.params(berth.piece().value(), takesBack, PieceStore.at(now))
			.query(Integer.class)
			.single() > 0;
	}

	/** Notes that a paper came for a piece; says whether that is new. */
	boolean note(Berth berth, DocumentId paper, Instant now) {
		return this.jdbc.sql("""
				insert into piece.upload (office_id, asked_id, document_id, received_at) values (?, ?, ?, ?)
				on conflict (office_id, asked_id, document_id) do nothing
				""")
			.params(berth.office().value(), berth.piece().value(), paper.value(), PieceStore.at(now))
			.update() == 1;
	}

	/** Where a paper belongs, and how many lie there already. */
	record Berth(OfficeId office, DossierId dossier, AskedPieceId piece, PieceKind kind, int files,
			int filesOfRequest) {
	}

}
