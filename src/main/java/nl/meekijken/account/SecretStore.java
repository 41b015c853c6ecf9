package nl.meekijken.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;

/** Secrets in PostgreSQL, by their hashes. */
@Component
@Transactional
class SecretStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	SecretStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<KnownSecret> find(SecretHash hash) {
		return this.jdbc.sql("""
				select office_id, person_id, account_number, enabled, purpose, expires_at, used_at, new_email
				  from account.find_secret(?)
				""").param(hash.value()).query((rows, row) -> known(rows)).optional();
	}

	private static KnownSecret known(ResultSet rows) throws SQLException {
		var newEmail = rows.getString("new_email");
		return new KnownSecret(new OfficeId(rows.getLong("office_id")), new PersonId(rows.getLong("person_id")),
				rows.getString("account_number"), rows.getBoolean("enabled"),
				Purpose.valueOf(rows.getString("purpose")), rows.getTimestamp("expires_at").toInstant(),
				rows.getTimestamp("used_at") != null, (newEmail != null) ? EmailAddress.of(newEmail) : null);
	}

	Instant insert(OfficeId office, PersonId person, SecretHash hash, Purpose purpose,
			@Nullable EmailAddress newEmail) {
		var expires = this.clock.instant().plus(purpose.validity());
		this.jdbc
			.sql("""
					insert into account.secret (office_id, person_id, secret_hash, purpose, created_at, expires_at, new_email)
					values (:office, :person, :hash, :purpose, :now, :expires, :newEmail)
					""")
			.param("office", office.value())
			.param("person", person.value())
			.param("hash", hash.value())
			.param("purpose", purpose.name())
			.param("now", now())
			.param("expires", Timestamp.from(expires))
			.param("newEmail", (newEmail != null) ? newEmail.value() : null)
			.update();
		return expires;
	}

	/**
	 * How many this person was mailed lately, of those that lead to a password or not.
	 */
	int sentWithin(Duration time, PersonId person, Purpose purpose) {
		return this.jdbc.sql("""
				select count(*) from account.secret
				 where person_id = :person and (purpose <> 'EMAIL') = :password and purpose <> 'CHOICE'
				   and created_at > :since
				""")
			.param("person", person.value())
			.param("password", purpose.leadsToPassword())
			.param("since", Timestamp.from(this.clock.instant().minus(time)))
			.query(Integer.class)
			.single();
	}

	/** How many of this person still lead to a password. */
	int live(PersonId person) {
		return this.jdbc.sql("""
				select count(*) from account.secret
				 where person_id = :person and purpose <> 'EMAIL' and used_at is null and expires_at > :now
				""").param("person", person.value()).param("now", now()).query(Integer.class).single();
	}

	/** Ends those of a purpose but the newest few. */
	void endAllBut(int kept, PersonId person, Purpose purpose) {
		this.jdbc.sql("""
				update account.secret set used_at = :now
				 where person_id = :person and purpose = :purpose and used_at is null
				   and id not in (select id from account.secret where person_id = :person and purpose = :purpose
				                   order by created_at desc, id desc limit :kept)
				""")
			.param("now", now())
			.param("person", person.value())
			.param("purpose", purpose.name())
			.param("kept", kept)
			.update();
	}

	/** Uses it, if nobody did; of many at the same time one succeeds. */
	boolean use(SecretHash hash) {
		return this.jdbc.sql("""
				update account.secret set used_at = :now
				 where secret_hash = :hash and used_at is null and expires_at > :now
				""").param("now", now()).param("hash", hash.value()).update() == 1;
	}

	void endAll(PersonId person) {
		this.jdbc.sql("update account.secret set used_at = :now where person_id = :person and used_at is null")
			.param("now", now())
			.param("person", person.value())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/** What the look across offices tells of a secret. */
	record KnownSecret(OfficeId office, PersonId person, String accountNumber, boolean enabled, Purpose purpose,
			Instant expiresAt, boolean used, @Nullable EmailAddress newEmail) {

		boolean isLive(Instant now) {
			return this.enabled && !this.used && this.expiresAt.isAfter(now);
		}

		SecretLook look(Instant now) {
			if (!this.enabled || !this.purpose.leadsToPassword()) {
				return new SecretLook.Unknown();
			}
			if (this.used) {
				return new SecretLook.Used();
			}
			var invitation = this.purpose == Purpose.INVITATION;
			return isLive(now) ? new SecretLook.Open(this.accountNumber, invitation)
					: new SecretLook.Expired(invitation);
		}

	}

}
