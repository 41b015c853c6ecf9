package nl.meekijken.dossier;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Iban;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The doors to where a client is paid, and what PostgreSQL refuses beside them. */
@ModuleTest
class BankAccountsTests {

	private static final Iban ING = Iban.of("NL20INGB0001234567");

	@Autowired
	private BankAccounts accounts;

	@Autowired
	private Examples examples;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext house;

	private ExampleOffice office;

	private ClaimNumber number;

	private DossierId dossier;

	private Someone marit;

	@BeforeEach
	void bring() {
		this.office = this.examples.anOffice();
		this.number = this.examples.bring(this.office, aDossier());
		this.dossier = new DossierId(
				Long.parseLong(Owner.ask("select id from dossier.dossier where claim_number = '" + this.number + "'")));
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone();
	}

	@Test
	void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
		var account = newest();
		var turn = new AtomicInteger();
		var answers = AtOnce.times(2,
				() -> (turn.getAndIncrement() == 0) ? asMarit(
						() -> this.accounts.confirm(this.office.id(), this.dossier, account, AccountCheck.CALLED, by()))
						: asMarit(() -> this.accounts.refuse(this.office.id(), this.dossier, account, "Nee", by())));
		assertThat(answers).containsExactlyInAnyOrder(new AccountDecision.Done(), new AccountDecision.Settled());
	}

	@Test
	void whatIsReplacedIsNoLongerDecidedAbout() {
		var first = newest();
		give(ING, history().seen());
		assertThat(
				asMarit(() -> this.accounts.confirm(this.office.id(), this.dossier, first, AccountCheck.CALLED, by())))
			.isEqualTo(new AccountDecision.Settled());
	}

	@Test
	void anAccountOfAnotherDossierIsNotDecidedAboutFromHere() {
		var other = this.examples.bring(this.office, aDossier());
		var theirs = this.examples.ask(this.office, this.accounts.of(other)).newest().orElseThrow().id();
		assertThat(
				asMarit(() -> this.accounts.confirm(this.office.id(), this.dossier, theirs, AccountCheck.CALLED, by())))
			.isEqualTo(new AccountDecision.Settled());
	}

	@Test
	void aConfirmedNumberStandsAgainOnceItsSuccessorIsRefused() {
		confirm();
		assertThat(payable()).isInstanceOf(Payable.To.class);
		give(ING, history().seen());
		assertThat(payable()).isEqualTo(new Payable.Unconfirmed());
		asMarit(() -> this.accounts.refuse(this.office.id(), this.dossier, newest(), "Nee", by()));
		assertThat(payable()).isEqualTo(new Payable.To("NL91 ABNA •••• ••43 00", "J.M. Jansen"));
	}

	@Test
	void whoeverWithdrewConsentIsStillPaidButShownToNobodyOfTheOffice() {
		this.examples.withdrawConsent(this.office, this.number);
		assertThat(history()).isEqualTo(AccountHistory.NONE);
		assertThat(give(ING, "0")).isEqualTo(new IbanChange.Absent());
		confirm();
		assertThat(payable()).isInstanceOf(Payable.To.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update dossier.bank_account set state = 'CONFIRMED'",
			"update dossier.bank_account set iban_masked = 'x'", "delete from dossier.bank_account" })
	void theOfficeItselfOnlyAdds(String sql) {
		assertRefused(() -> this.examples.inside(this.office, () -> this.jdbc.sql(sql).update()), "42501");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update dossier.bank_account set iban_sealed = '\\x00'",
			"update dossier.bank_account set holder = 'x'", "update dossier.bank_account set given_at = now()",
			"delete from dossier.bank_account" })
	void staffOnlyDecideAndAdd(String sql) {
		assertRefused(() -> asMarit(() -> this.jdbc.sql(sql).update()), "42501");
	}

	@Test
	void nobodyBeginsWithADecisionAndNoneIsNobodys() {
		var decided = """
				insert into dossier.bank_account (office_id, dossier_id, iban_sealed, iban_masked, holder, given_at,
					given_by, giver_name, channel, name_check, state, decided_at, decider_name)
				select office_id, dossier_id, '\\x00', 'x', 'x', given_at, given_by, 'x', channel, name_check, 'CONFIRMED',
				       given_at, 'x'
				  from dossier.bank_account where dossier_id = %d limit 1"""
			.formatted(this.dossier.value());
		assertRefused(() -> this.examples.inside(this.office, () -> this.jdbc.sql(decided).update()), "42501");
		assertRefused(() -> asMarit(() -> this.jdbc.sql(decided).update()), "42501");
		assertRefused(() -> asMarit(() -> this.jdbc.sql("""
				update dossier.bank_account set state = 'CONFIRMED', decided_at = given_at, decider_name = 'x'
				 where dossier_id = ?""").param(this.dossier.value()).update()), "23514");
		assertRefused(() -> asMarit(() -> this.jdbc.sql("update dossier.bank_account set brought = true").update()),
				"42501");
	}

	@Test
	void onlyADemoBringsInWhatWasDecidedElsewhere() {
		var bringing = "call dossier.bring_verdict(%d, 'CONFIRMED', timestamptz '2026-11-01', 'x', null)"
			.formatted(this.dossier.value());
		assertRefused(() -> this.examples.inside(this.office, () -> this.jdbc.sql(bringing).update()), "42501");
		Owner.change("update office.office set demo = true where office_id = " + this.office.id().value());
		this.examples.inside(this.office, () -> this.jdbc.sql(bringing).update());
		Owner.change("update office.office set demo = false where office_id = " + this.office.id().value());
		assertThat(payable()).isInstanceOf(Payable.To.class);
		assertRefused(() -> asMarit(() -> this.jdbc.sql(bringing).update()), "42501");
	}

	@Test
	void fourEyesAreALawOfTheTableToo() {
		assertRefused(() -> asMarit(() -> this.jdbc.sql("""
				update dossier.bank_account
				   set state = 'CONFIRMED', decided_at = now(), decider_name = 'x', decided_by = given_by
				 where dossier_id = ?""").param(this.dossier.value()).update()), "23514");
		assertRefused(() -> asMarit(
				() -> this.jdbc.sql("update dossier.bank_account set state = 'REFUSED' where dossier_id = ?")
					.param(this.dossier.value())
					.update()),
				"23514");
	}

	private static void assertRefused(Supplier<?> work, String state) {
		assertThatThrownBy(work::get).rootCause()
			.isInstanceOfSatisfying(PSQLException.class, ex -> assertThat(ex.getSQLState()).isEqualTo(state));
	}

	private void confirm() {
		var account = newest();
		assertThat(asMarit(
				() -> this.accounts.confirm(this.office.id(), this.dossier, account, AccountCheck.SIGNED, by())))
			.isEqualTo(new AccountDecision.Done());
	}

	private IbanChange give(Iban iban, String seen) {
		var giver = new Giver(this.office.person(), "Petra", AccountChannel.PORTAL, "", "");
		return this.examples.inside(this.office,
				() -> this.accounts.give(new GivenIban(this.number, seen, iban, "J.M. Jansen", Set.of(), giver)));
	}

	private AccountHistory history() {
		return this.examples.ask(this.office, this.accounts.of(this.number));
	}

	private Payable payable() {
		return asMarit(() -> this.accounts.payable(this.dossier));
	}

	private long newest() {
		return Long.parseLong(
				Owner.ask("select max(id) from dossier.bank_account where dossier_id = " + this.dossier.value()));
	}

	private Author by() {
		return new Author(this.marit.person(), "Marit Hofstra");
	}

	private <T> T asMarit(Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(this.office.id(), this.marit.person()),
				() -> this.transactions.execute(_ -> work.get()));
	}

}
