package nl.meekijken.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

/** Bytes whose papers were deleted, until they have left the vault. */
@Component
@Transactional
class LeavingFileStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	LeavingFileStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
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

	/** Lets the bytes go, unless another node is at it. */
	void settle(Fingerprint leaving) {
		var mine = this.jdbc.sql("select 1 from document.leaving_file where sha256 = ? for update skip locked")
			.param(leaving.hex())
			.query(Integer.class)
			.optional()
			.isPresent();
		if (mine && letGo(leaving)) {
			this.jdbc.sql("delete from document.leaving_file where sha256 = ?").param(leaving.hex()).update();
		}
	}

	private boolean letGo(Fingerprint leaving) {
		try {
			return this.vault.letGo(leaving, () -> hasPaper(leaving));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean hasPaper(Fingerprint bytes) {
		return this.jdbc.sql("select document.has_paper(?)").param(bytes.hex()).query(Boolean.class).single();
	}

}
