package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonStore.KnownName;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/** Passkeys in PostgreSQL. */
@Component
@Transactional
class PasskeyStore {

	private static final String COLUMNS = "select person_id, credential_id, user_handle, attestation, sign_count, transports, "
			+ "label, created_at from account.passkey ";

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static Question<List<Passkey>> ofViewer() {
		return Question.list("""
				select id, label, created_at, last_used_at from account.passkey
				 where person_id = (select current_setting('viewer.person')::bigint) order by created_at, id
				""", (rows, row) -> {
			var used = rows.getTimestamp("last_used_at");
			return new Passkey(rows.getLong("id"), rows.getString("label"), rows.getTimestamp("created_at").toInstant(),
					(used != null) ? used.toInstant() : null);
		});
	}

	Optional<KnownName> holderOf(byte[] credentialId) {
		return this.jdbc.sql("select person_id, office_id, enabled from account.find_by_passkey(?)")
			.param(credentialId)
			.query((rows, row) -> new KnownName(new PersonId(rows.getLong("person_id")),
					new OfficeId(rows.getLong("office_id")), null, rows.getBoolean("enabled")))
			.optional();
	}

	Optional<KeptPasskey> find(byte[] credentialId) {
		return this.jdbc.sql(COLUMNS + "where credential_id = ?")
			.param(credentialId)
			.query(PasskeyStore::passkey)
			.optional();
	}

	List<KeptPasskey> of(PersonId person) {
		return this.jdbc.sql(COLUMNS + "where person_id = ?").param(person.value()).query(PasskeyStore::passkey).list();
	}

	private static KeptPasskey passkey(ResultSet rows, int row) throws SQLException {
		return new KeptPasskey(new PersonId(rows.getLong("person_id")), rows.getBytes("credential_id"),
				rows.getBytes("user_handle"), rows.getBytes("attestation"), rows.getLong("sign_count"),
				List.of(rows.getString("transports").split(" ")), rows.getString("label"));
	}

	boolean insert(KeptPasskey passkey) {
		return this.jdbc.sql("""
				insert into account.passkey (office_id, person_id, credential_id, user_handle, attestation, sign_count,
				                             transports, label, created_at)
				values ((select current_setting('viewer.office')::bigint), :person, :credential, :handle, :attestation,
				        :count, :transports, :label, :now)
				on conflict (credential_id) do nothing
				""")
			.param("person", passkey.person().value())
			.param("credential", passkey.credentialId())
			.param("handle", passkey.userHandle())
			.param("attestation", passkey.attestation())
			.param("count", passkey.signCount())
			.param("transports", String.join(" ", passkey.transports()))
			.param("label", passkey.label())
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	/**
	 * Writes down that the passkey was used; no if its counter did not go up, as that of
	 * a copy would not. Authenticators without a counter always say zero.
	 */
	boolean use(byte[] credentialId, long signCount) {
		return this.jdbc.sql("""
				update account.passkey set sign_count = :count, last_used_at = :now
				 where credential_id = :credential and (sign_count < :count or sign_count = 0 and :count = 0)
				""")
			.param("count", signCount)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("credential", credentialId)
			.update() == 1;
	}

	boolean remove(PersonId person, long id) {
		return this.jdbc.sql("delete from account.passkey where person_id = ? and id = ?")
			.params(person.value(), id)
			.update() == 1;
	}

	/** A passkey as it is kept. */
	@SuppressWarnings("ArrayRecordComponent")
	record KeptPasskey(PersonId person, byte[] credentialId, byte[] userHandle, byte[] attestation, long signCount,
			List<String> transports, String label) {

	}

}
