package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonStore.KnownName;
import nl.meekijken.database.Boundary;

/**
 * Browsers from which a person signed in before, known by a random token of which only
 * the digest is kept.
 */
@Component
class KnownDevices {

	private final DeviceStore store;

	private final Boundary boundary;

	private final SecureRandom chance = new SecureRandom();

	KnownDevices(DeviceStore store, Boundary boundary) {
		this.store = store;
		this.boundary = boundary;
	}

	/**
	 * Whether the browser is one of that person's; for nobody it takes the same time and
	 * says no.
	 */
	boolean knows(Optional<KnownName> who, String token) {
		var asked = who.orElse(KnownName.NOBODY);
		var known = !token.isEmpty()
				&& this.boundary.inside(asked.office(), () -> this.store.knows(asked, Digest.hex(token)));
		return known && who.isPresent();
	}

	/**
	 * Remembers the device of a person who signed in; gives it a token if it has none of
	 * this person's.
	 */
	String remember(KnownName who, String token) {
		var kept = knows(Optional.of(who), token) ? token : newToken();
		this.store.remember(who, Digest.hex(kept));
		return kept;
	}

	private String newToken() {
		var bytes = new byte[32];
		this.chance.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Known devices in PostgreSQL. */
	@Component
	@Transactional
	static class DeviceStore {

		private final JdbcClient jdbc;

		private final Clock clock;

		DeviceStore(JdbcClient jdbc, Clock clock) {
			this.jdbc = jdbc;
			this.clock = clock;
		}

		boolean knows(KnownName who, String digest) {
			return this.jdbc
				.sql("select exists (select 1 from account.known_device where person_id = ? and token_hash = ?)")
				.params(who.person().value(), digest)
				.query(Boolean.class)
				.single();
		}

		void remember(KnownName who, String digest) {
			this.jdbc.sql("""
					insert into account.known_device (office_id, person_id, token_hash, used_on) values (?, ?, ?, ?)
					on conflict (office_id, person_id, token_hash) do update set used_on = excluded.used_on
					""").params(who.office().value(), who.person().value(), digest, Today.of(this.clock)).update();
		}

	}

}
