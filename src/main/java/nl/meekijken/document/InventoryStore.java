package nl.meekijken.document;

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
			.param(some.stream().map(Fingerprint::hex).toArray(String[]::new))
			.query(String.class)
			.stream()
			.map(Fingerprint::new)
			.toList();
	}

}
