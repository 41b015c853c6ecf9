package nl.meekijken.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** Second factors in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactorStore {

	private static final String OFFICE = "(select current_setting('viewer.office')::bigint)";

	private final JdbcClient jdbc;

	private final Clock clock;

	FactorStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	static Question<FactorState> state(boolean always) {
		return new Question<>(
				"""
						select a.confirmed_at, o.demo, account.lacks_factor(p.office_id, p.id, ?) as lacking,
						       (select count(*) from account.passkey k where k.person_id = p.id) as passkeys,
						       (select count(*) from account.recovery_code c where c.person_id = p.id and c.used_at is null) as codes
						  from account.person p join office.office o on o.office_id = p.office_id
						  left join account.authenticator a on a.office_id = p.office_id and a.person_id = p.id
						 where p.id = (select current_setting('viewer.person')::bigint)
						""",
				List.of(always), rows -> {
					rows.next();
					var since = rows.getTimestamp("confirmed_at");
					return new FactorState((since != null) ? since.toInstant() : null, rows.getInt("passkeys"),
							rows.getInt("codes"), rows.getBoolean("lacking"), rows.getBoolean("demo"));
				});
	}

	boolean has(PersonId person) {
		return this.jdbc.sql("select account.has_factor(" + OFFICE + ", ?)")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	boolean asksMoreOf(PersonId person, boolean always) {
		return this.jdbc
			.sql("select account.has_factor(%1$s, :person) or account.lacks_factor(%1$s, :person, :always)"
				.formatted(OFFICE))
			.param("person", person.value())
			.param("always", always)
			.query(Boolean.class)
			.single();
	}

	Optional<KeptAuthenticator> authenticator(PersonId person) {
		return this.jdbc.sql(
				"select secret_sealed, session_hash, confirmed_at, last_step from account.authenticator where person_id = ?")
			.param(person.value())
			.query((rows, row) -> new KeptAuthenticator(rows.getBytes("secret_sealed"), rows.getString("session_hash"),
					rows.getTimestamp("confirmed_at") != null, rows.getLong("last_step")))
			.optional();
	}

	/** Keeps a secret to be confirmed, unless another is confirmed already. */
	void propose(PersonId person, byte[] sealed, String sessionHash) {
		this.jdbc
			.sql("""
					insert into account.authenticator (office_id, person_id, secret_sealed, session_hash) values (%s, ?, ?, ?)
					on conflict (office_id, person_id) do update
					   set secret_sealed = excluded.secret_sealed, session_hash = excluded.session_hash, last_step = 0
					 where authenticator.confirmed_at is null
					"""
				.formatted(OFFICE))
			.params(person.value(), sealed, sessionHash)
			.update();
	}

	/** Uses a step up, of the very secret that was read; whether it was still there. */
	boolean use(PersonId person, KeptAuthenticator read, long step) {
		return this.jdbc.sql("""
				update account.authenticator set last_step = :step, confirmed_at = coalesce(confirmed_at, :now)
				 where person_id = :person and last_step < :step and secret_sealed = :sealed
				   and (confirmed_at is not null) = :confirmed
				""")
			.param("step", step)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("person", person.value())
			.param("sealed", read.secretSealed())
			.param("confirmed", read.confirmed())
			.update() == 1;
	}

	boolean removeAuthenticator(PersonId person) {
		return this.jdbc.sql("delete from account.authenticator where person_id = ?")
			.param(person.value())
			.update() == 1;
	}

	void removePasskeys(PersonId person) {
		this.jdbc.sql("delete from account.passkey where person_id = ?").param(person.value()).update();
	}

	boolean hasCodes(PersonId person) {
		return this.jdbc
			.sql("select exists (select 1 from account.recovery_code where person_id = ? and used_at is null)")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	void keepCode(PersonId person, String hash) {
		this.jdbc
			.sql("insert into account.recovery_code (office_id, person_id, code_hash) values (" + OFFICE + ", ?, ?)")
			.params(person.value(), hash)
			.update();
	}

	boolean useCode(PersonId person, String hash) {
		return this.jdbc.sql(
				"update account.recovery_code set used_at = ? where person_id = ? and code_hash = ? and used_at is null")
			.params(Timestamp.from(this.clock.instant()), person.value(), hash)
			.update() == 1;
	}

	void removeCodes(PersonId person) {
		this.jdbc.sql("delete from account.recovery_code where person_id = ?").param(person.value()).update();
	}

	/** An app with codes as it is kept. */
	@SuppressWarnings("ArrayRecordComponent")
	record KeptAuthenticator(byte[] secretSealed, @Nullable String sessionHash, boolean confirmed, long lastStep) {

	}

}
