package nl.meekijken.feeding;

import java.io.IOException;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.AccountCheck;
import nl.meekijken.dossier.AccountDecision;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** What a feed says of dossiers once more, beside what people changed here. */
@ModuleTest
class SaidAgainTests {

	private static final String HEADING = "sleutel;accountnummer;gemeld_op;status;status_sinds;achternaam;straat;"
			+ "huisnummer;postcode;plaats;schadedatum;schadeplaats;toestemming_op";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private BankAccounts accounts;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	private Someone sanne;

	private Bringing esra;

	@BeforeEach
	void comeIn() {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void whoBroughtABankAccountCannotConfirmItAndItsClientIsTold() throws IOException {
		bring(";iban;email", ";NL91ABNA0417164300;jan@voorbeeld.example");
		var account = " from dossier.bank_account where office_id = " + office();
		assertThat(Owner
			.ask("select given_by || ' ' || channel || ' ' || floor(extract(epoch from given_at))::bigint" + account))
			.isEqualTo(this.esra.someone().person().value() + " STAFF " + this.clock.instant().getEpochSecond());
		assertThat(Owner.ask("select recipient from correspondence.email where office_id = " + office()))
			.isEqualTo("jan@voorbeeld.example");
		var id = Long.parseLong(Owner.ask("select id" + account));
		var dossier = new DossierId(Long.parseLong(dossier("id")));
		var decision = this.boundary.inside(this.sanne.office(),
				() -> Objects.requireNonNull(this.transactions.execute(_ -> this.accounts.confirm(this.sanne.office(),
						dossier, id, AccountCheck.CALLED, new Author(this.esra.someone().person(), "Esra")))));
		assertThat(decision).isInstanceOf(AccountDecision.Yourself.class);
	}

	@Test
	void whatIsEmptyOrLeftOutChangesNothing() throws IOException {
		var more = ";letsel;volgend_bericht_op;verzekeraar;standpunt;percentage;aansprakelijk_gesteld_op;email";
		bring(more, ";ja;2027-01-01;Univé;PARTLY;50;2026-01-05;jan@voorbeeld.example");
		bring(more, ";;;;;;;");
		bring(";merk", ";Volvo");
		assertThat(dossier("injury || ' ' || next_update_on || ' ' || counterparty"))
			.isEqualTo("true 2027-01-01 Univé");
		assertThat(of("counterparty", "stance || ' ' || percentage || ' ' || held_liable_on"))
			.isEqualTo("PARTLY 50 2026-01-05");
		assertThat(of("client", "email")).isEqualTo("jan@voorbeeld.example");
		assertThat(of("damage", "make_type")).isEqualTo("Volvo");
	}

	@Test
	void aStanceBringsItsPartAsItDoesOnTheScreen() throws IOException {
		var more = ";verzekeraar;standpunt;percentage";
		bring(more, ";Univé;PARTLY;50");
		assertThat(of("counterparty", "stance || ' ' || percentage")).isEqualTo("PARTLY 50");
		bring(more, ";Univé;DENIED;");
		assertThat(of("counterparty", "stance || ' ' || percentage")).isEqualTo("DENIED 0");
		bring(more, ";Univé;ADMITTED;");
		assertThat(of("counterparty", "stance || ' ' || percentage")).isEqualTo("ADMITTED 100");
		bring(more, ";Univé;OPEN;");
		assertThat(of("counterparty", "stance || ' ' || (percentage is null)")).isEqualTo("OPEN true");
	}

	@Test
	void aFileNeverSaysThatNobodyWasHurtAfterAll() throws IOException {
		bring(";letsel", ";ja");
		bring(";letsel", ";nee");
		assertThat(dossier("injury")).isEqualTo("t");
	}

	@Test
	void whatPeoplePutRightStaysWhenSomethingElseChanges() throws IOException {
		bring(";verzekeraar;kenmerk", ";Univé;K1");
		Owner.change("update dossier.dossier set injury = true, next_update_on = date '2027-02-02' where office_id = "
				+ office());
		Owner.change("update dossier.client set surname = 'Jansz', email = 'hier@voorbeeld.example' where office_id = "
				+ office());
		Owner.change(
				"update dossier.counterparty set stance = 'ADMITTED', percentage = 100 where office_id = " + office());
		bring(";verzekeraar;kenmerk", ";Achmea;K2");
		assertThat(dossier("injury || ' ' || next_update_on || ' ' || own_reference || ' ' || counterparty"))
			.isEqualTo("true 2027-02-02 K2 Achmea");
		assertThat(of("client", "surname || ' ' || email")).isEqualTo("Jansz hier@voorbeeld.example");
		assertThat(dossier("client_name")).isEqualTo("Jansz");
		assertThat(of("counterparty", "stance || ' ' || percentage || ' ' || insurer"))
			.isEqualTo("ADMITTED 100 Achmea");
	}

	@Test
	void aChangedAddressIsToldAtBoth() throws IOException {
		bring(";email", ";oud@voorbeeld.example");
		bring(";email", ";nieuw@voorbeeld.example");
		assertThat(Owner
			.ask("select string_agg(recipient, ' ' order by recipient) from correspondence.email where office_id = "
					+ office()))
			.isEqualTo("nieuw@voorbeeld.example oud@voorbeeld.example");
	}

	@Test
	void aCounterpartyThatWasRemovedStaysAway() throws IOException {
		bring(";verzekeraar", ";Univé");
		Owner.change("delete from dossier.counterparty where office_id = " + office());
		Owner.change("insert into dossier.empty_place (office_id, dossier_id, whose, position, removed_at, removed_by, "
				+ "reason) select office_id, id, 'COUNTERPARTY', 1, now(), 'Esra', 'vergissing' from dossier.dossier "
				+ "where office_id = " + office());
		bring(";verzekeraar", ";Achmea");
		assertThat(of("counterparty", "count(*)")).isEqualTo("0");
		assertThat(dossier("coalesce(counterparty, 'niemand')")).isEqualTo("niemand");
	}

	@Test
	void aCounterpartyThatStaffAddedIsStillListedAndFound() throws IOException {
		bring("", "");
		Owner.change("insert into dossier.counterparty (office_id, dossier_id, position, known, kind, plate_country, "
				+ "plate, insurer, stance) select office_id, id, 1, true, 'MOTOR_VEHICLE', 'NL', 'XX99YY', 'Achmea', "
				+ "'OPEN' from dossier.dossier where office_id = " + office());
		bring(";kenteken", ";12abc3");
		assertThat(dossier("counterparty")).isEqualTo("Achmea");
		assertThat(Owner.ask("select string_agg(key, ' ' order by key) from dossier.search_key where office_id = "
				+ office() + " and key in ('12abc3', 'xx99yy')"))
			.isEqualTo("12abc3 xx99yy");
	}

	@Test
	void oneKeyIsNeverInTwoOffices() throws IOException {
		var other = this.people.of(Tier.GOLD);
		var first = this.esra.take("dossiers.csv", file(this.sanne, "", ""));
		var second = this.esra.take("dossiers.csv", file(other, "", ""));
		this.esra.start(first);
		this.esra.start(second);
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(first).state()).isEqualTo(DeliveryState.DONE);
		assertThat(this.esra.delivery(second).state()).isEqualTo(DeliveryState.FAILED);
		assertThat(this.esra.delivery(second).faults()).isOne();
		assertThat(this.esra.faults(second))
			.containsExactly(new Fault("dossiers.csv", 2, FileRow.KEY, FaultReason.OTHER_OFFICE));
		assertThat(Owner.ask("select count(*) from dossier.dossier where office_id = " + other.office().value()))
			.isEqualTo("0");
	}

	private void bring(String columns, String values) throws IOException {
		this.esra.bring("dossiers.csv", file(this.sanne, columns, values));
	}

	private static String file(Someone reporter, String columns, String values) {
		return HEADING + columns + "\n"
				+ String.join(";", "A-1", reporter.accountNumber(), "01-01-2026", "HELD_LIABLE", "2026-01-04T09:00",
						"Jansen", "Melkmarkt", "1", "8011MC", "Zwolle", "2025-12-31", "Zwolle", "01-01-2026")
				+ values + "\n";
	}

	private String dossier(String what) {
		return of("dossier", what);
	}

	private String of(String table, String what) {
		return Owner.ask("select " + what + " from dossier." + table + " where office_id = " + office());
	}

	private long office() {
		return this.sanne.office().value();
	}

}
