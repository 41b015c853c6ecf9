package nl.meekijken.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;

/** Bank account numbers in PostgreSQL: sealed, and beside it masked. */
@Component
class BankAccountStore {

	private final JdbcClient jdbc;

	private final IbanSeal seal;

	private final NameCheck names;

	private final Clock clock;

	BankAccountStore(JdbcClient jdbc, IbanSeal seal, NameCheck names, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.names = names;
		this.clock = clock;
	}

	Question<AccountHistory> of(ClaimNumber number) {
		return history("d.claim_number = ? and d.consent_withdrawn_on is null", number.toString());
	}

	Question<AccountHistory> of(DossierId dossier) {
		return history("d.office_id = (select current_setting('viewer.office')::bigint) and d.id = ?", dossier.value());
	}

	private static Question<AccountHistory> history(String which, Object parameter) {
		var rows = Question
			.list("""
					select a.id, a.iban_masked, a.holder, a.given_at, a.given_by, a.giver_name, a.channel, a.device, a.network,
					       a.name_check, a.state, a.decided_at, a.decider_name, a.checked_how, a.refusal
					  from dossier.dossier d
					  join dossier.bank_account a on a.office_id = d.office_id and a.dossier_id = d.id
					 where %s
					 order by a.id desc
					 limit 100"""
				.formatted(which), (row, index) -> account(row), parameter);
		return new Question<>(rows.sql(), rows.parameters(), read -> new AccountHistory(accounts(rows, read)));
	}

	private static List<GivenAccount> accounts(Question<List<GivenAccount>> rows, ResultSet read) throws SQLException {
		var accounts = rows.reading().extractData(read);
		return (accounts != null) ? accounts : List.of();
	}

	/** Until the end of the transaction nobody else changes the dossier. */
	Optional<PaidClient> lock(ClaimNumber number) {
		return lock("d.claim_number = ? and d.consent_withdrawn_on is null", number.toString());
	}

	/**
	 * As the other, inside the office of the dossier and whatever its client consents to.
	 */
	PaidClient lock(OfficeId office, DossierId dossier) {
		return lock("d.office_id = ? and d.id = ?", office.value(), dossier.value()).orElseThrow();
	}

	private Optional<PaidClient> lock(String which, Object... parameters) {
		return this.jdbc.sql("""
				select d.office_id, d.id, d.claim_number, d.active, d.client_name, c.email, c.language
				  from dossier.dossier d
				  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
				 where %s
				   for update of d""".formatted(which))
			.params(Arrays.asList(parameters))
			.query((row, index) -> new PaidClient(new OfficeId(row.getLong("office_id")),
					new DossierId(row.getLong("id")), ClaimNumber.of(row.getString("claim_number")),
					row.getBoolean("active"), row.getString("client_name"), Columns.email(row),
					ClientColumns.language(row)))
			.optional();
	}

	/**
	 * The addresses in the other dossiers of the office, active or closed, that have the
	 * same client: to warn that client, and to be shown to nobody.
	 * @param permitted of those that the office is shown, or of those whose client
	 * withdrew permission
	 */
	Set<EmailAddress> addressesElsewhere(PaidClient client, boolean permitted) {
		return new LinkedHashSet<>(this.jdbc.sql("""
				select distinct s.email
				  from dossier.client c
				  join dossier.client s on s.office_id = c.office_id and s.postcode = c.postcode
				       and s.house_number = c.house_number and s.kind = c.kind
				       and s.surname is not distinct from c.surname and s.initials is not distinct from c.initials
				       and s.company_name is not distinct from c.company_name
				  join dossier.dossier o on o.office_id = s.office_id and o.id = s.dossier_id
				 where c.office_id = ? and c.dossier_id = ? and o.id <> c.dossier_id
				   and s.email is not null and (o.consent_withdrawn_on is null) = ?
				 order by s.email
				 limit 50""")
			.params(client.office().value(), client.dossier().value(), permitted)
			.query((row, index) -> new EmailAddress(row.getString("email")))
			.list());
	}

	/** The whole number of one that was given; only the portal may read it. */
	Iban open(GivenAccount account) {
		return this.seal.open(this.jdbc.sql("select iban_sealed from dossier.bank_account where id = ?")
			.param(account.id())
			.query(byte[].class)
			.single());
	}

	void add(PaidClient client, Iban iban, String holder, Instant at, Giver giver, NameCheckAnswer answer) {
		insert(client.office(), client.dossier(), iban, holder, at, giver, answer);
	}

	private void insert(OfficeId office, DossierId dossier, Iban iban, String holder, Instant at, Giver giver,
			NameCheckAnswer answer) {
		this.jdbc.sql("""
				insert into dossier.bank_account (office_id, dossier_id, iban_sealed, iban_masked, holder, given_at,
					given_by, giver_name, channel, device, network, name_check)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(office.value(), dossier.value(), this.seal.seal(iban), iban.masked(), holder,
					at.atOffset(ZoneOffset.UTC), giver.person().value(), giver.name(), giver.channel().name(),
					giver.device(), giver.network(), answer.name())
			.update();
	}

	/**
	 * As it came with the dossier itself, in the name of whoever typed it. What staff
	 * bring is given when they do, whenever the damage was reported.
	 */
	void bring(OfficeId office, DossierId dossier, NewDossier brought, Iban iban) {
		var client = brought.client();
		var holder = (client.ibanHolder() != null) ? client.ibanHolder() : client.client().name();
		var verdict = client.verdict();
		var named = (verdict != null) ? NameCheckAnswer.UNKNOWN : this.names.check(iban, holder);
		var staff = client.heardBy();
		if (staff != null) {
			insert(office, dossier, iban, holder, this.clock.instant(), heard(staff, client.from()), named);
		}
		else {
			bring(office, dossier, brought, iban, holder, named);
		}
		if (verdict != null) {
			bring(dossier, verdict);
		}
	}

	private static Giver heard(Author staff, GivenFrom from) {
		return new Giver(staff.person(), staff.name(), AccountChannel.STAFF, from.device(), from.network());
	}

	/** In the name of somebody of the office. */
	private void bring(OfficeId office, DossierId dossier, NewDossier brought, Iban iban, String holder,
			NameCheckAnswer named) {
		var client = brought.client();
		var giver = (client.giver() != null) ? client.giver() : brought.reportedBy();
		this.jdbc.sql("""
				insert into dossier.bank_account (office_id, dossier_id, iban_sealed, iban_masked, holder, given_at,
					given_by, giver_name, channel, device, network, name_check)
				select p.office_id, ?, ?, ?, ?, ?, p.id, concat_ws(' ', p.first_name, p.prefix, p.surname), 'REPORT',
				       ?, ?, ?
				  from account.person p where p.office_id = ? and p.id = ?""")
			.params(Arrays.asList(dossier.value(), this.seal.seal(iban), iban.masked(), holder,
					Columns.of(brought.reportedAt()), client.from().device(), client.from().network(), named.name(),
					office.value(), giver.value()))
			.update();
	}

	/** Only with a dossier of a demo. */
	private void bring(DossierId dossier, AccountVerdict verdict) {
		this.jdbc.sql("call dossier.bring_verdict(?, ?, ?, ?, ?)")
			.params(Arrays.asList(dossier.value(), verdict.state().name(), Columns.of(verdict.at()), verdict.by(),
					verdict.refusal()))
			.update();
	}

	/** False if it is no longer there to be decided about. */
	boolean decide(OfficeId office, DossierId dossier, long account, AccountVerdict verdict, PersonId by) {
		return this.jdbc.sql("""
				update dossier.bank_account
				   set state = ?, decided_at = ?, decided_by = ?, decider_name = ?, checked_how = ?, refusal = ?
				 where office_id = ? and dossier_id = ? and id = ? and state = 'GIVEN'""")
			.params(Arrays.asList(verdict.state().name(), Columns.of(verdict.at()), by.value(), verdict.by(),
					Columns.of(verdict.how()), verdict.refusal(), office.value(), dossier.value(), account))
			.update() == 1;
	}

	private static GivenAccount account(ResultSet row) throws SQLException {
		var giver = new Giver(new PersonId(row.getLong("given_by")), row.getString("giver_name"),
				AccountChannel.valueOf(row.getString("channel")), row.getString("device"), row.getString("network"));
		return new GivenAccount(row.getLong("id"), row.getString("iban_masked"), row.getString("holder"),
				Columns.instant(row, "given_at"), giver, NameCheckAnswer.valueOf(row.getString("name_check")),
				AccountState.valueOf(row.getString("state")), verdict(row));
	}

	private static @Nullable AccountVerdict verdict(ResultSet row) throws SQLException {
		return (row.getObject("decided_at") != null)
				? new AccountVerdict(Columns.instant(row, "decided_at"), row.getString("decider_name"),
						Columns.constant(row, "checked_how", AccountCheck.class), row.getString("refusal"))
				: null;
	}

}
