package nl.meekijken.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.vault.Fingerprint;

/** Bytes whose papers were deleted, until they have left the vault. */
@Component
@Transactional
class LeavingFileStore {

	private final JdbcClient jdbc;

	LeavingFileStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Fingerprint> all() {
		return this.jdbc.sql("select sha256 from document.leaving_file order by sha256")
			.query((rows, row) -> new Fingerprint(rows.getString("sha256")))
			.list();
	}

	/** What was refused before that moment is among them from now on. */
	void noteRefused(Instant before) {
		this.jdbc.sql("select document.let_refused_go(?)")
			.param(before.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	/** What was taken back before that moment is among them from now on. */
	void noteWithdrawn(Instant before) {
		this.jdbc.sql("select document.let_withdrawn_go(?)")
			.param(before.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	void forget(Fingerprint left) {
		this.jdbc.sql("delete from document.leaving_file where sha256 = ?").param(left.hex()).update();
	}

	boolean hasPaper(Fingerprint bytes) {
		return this.jdbc.sql("select document.has_paper(?)").param(bytes.hex()).query(Boolean.class).single();
	}

}
