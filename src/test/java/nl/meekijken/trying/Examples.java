package nl.meekijken.trying;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;

/** Examples that read aloud: {@code aDossier().of(jansen()).closed()}. */
public class Examples {

	private static final String AN_OFFICE = """
			with manager as (
				insert into office.account_manager (name, phone, email, reachable)
				values ('M. Manager', '+31301234567', 'manager@example.nl', 'ma-vr 9-17') returning id
			), office as (
				insert into office.office (name, street, house_number, postcode, town, phone, email, account_manager_id)
				select 'Kantoor ' || ?, 'Kade', '1', '3511 AB', 'Utrecht', '+31301234567', 'kantoor@example.nl', id
				  from manager
				returning office_id
			), tier as (
				insert into office.office_tier (office_id, tier, valid_from)
				select office_id, 'GOLD', date '2020-01-01' from office
			)
			insert into account.person (office_id, account_number, email, email_key, first_name, surname, role)
			select office_id, ?, ?, ?, 'Petra', 'Proef', 'ADMINISTRATOR' from office
			returning office_id, id""";

	private static final AtomicInteger NEXT = new AtomicInteger(100_000);

	private final Boundary boundary;

	private final Dossiers dossiers;

	private final Activities activities;

	private final RoundTrip roundTrip;

	private final TransactionOperations transactions;

	private final JdbcClient jdbc;

	Examples(Boundary boundary, Dossiers dossiers, Activities activities, RoundTrip roundTrip,
			TransactionOperations transactions, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.roundTrip = roundTrip;
		this.transactions = transactions;
		this.boundary = boundary;
		this.dossiers = dossiers;
		this.activities = activities;
	}

	/** A dossier of Jansen, held liable, with a number of its own. */
	public static DossierExample aDossier() {
		return new DossierExample(new ClaimNumber(2026, NEXT.incrementAndGet()));
	}

	/** J.M. Jansen, with an IBAN. */
	public static NewClient jansen() {
		return person("J.M.", null, "Jansen");
	}

	/** A person of that name. */
	public static NewClient person(String initials, @Nullable String prefix, String surname) {
		return new NewClient(
				new Client.Person(Salutation.MRS, new PersonName(initials, prefix, surname), address(),
						EmailAddress.of("client@example.nl"), PhoneNumber.of("0612345678"), null),
				Iban.of("NL91ABNA0417164300"), null);
	}

	/** A company of that name, without an IBAN. */
	public static NewClient company(String name) {
		return new NewClient(new Client.Company(name, "P. Baas", null, address(), EmailAddress.of("info@example.nl"),
				PhoneNumber.of("0201234567"), null), null, null);
	}

	/** An address in Utrecht. */
	public static Address address() {
		return new Address("Dorpsstraat", "12a", "3511 AB", "Utrecht", "NL");
	}

	/** A new office of the Gold tier with one person. */
	public ExampleOffice anOffice() {
		var number = NEXT.incrementAndGet();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.prepareStatement(AN_OFFICE)) {
			statement.setString(1, Integer.toString(number));
			statement.setString(2, Integer.toString(number));
			statement.setString(3, "petra" + number + "@example.nl");
			statement.setString(4, "petra" + number + "@example.nl");
			try (var row = statement.executeQuery()) {
				row.next();
				return new ExampleOffice(new OfficeId(row.getLong(1)), new PersonId(row.getLong(2)));
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Counterparties where they stand when a dossier brings them. */
	public static SortedMap<Integer, Counterparty> placed(List<Counterparty> parties) {
		var placed = new TreeMap<Integer, Counterparty>();
		parties.forEach(party -> placed.put(placed.size() + 1, party));
		return placed;
	}

	/** Brings a dossier into the office; its number. */
	public ClaimNumber bring(ExampleOffice office, DossierExample dossier, NewActivity... activities) {
		this.boundary.inside(office.id(), () -> {
			DossierId id = this.dossiers.bring(office.id(), dossier.reportedBy(office.person()));
			this.activities.addAll(office.id(), id, List.of(activities));
			return id;
		});
		return dossier.number();
	}

	/** Something happens in a dossier of the office. */
	public void addTo(ExampleOffice office, DossierId dossier, NewActivity activity) {
		this.boundary.inside(office.id(), () -> {
			this.activities.add(office.id(), dossier, activity);
			return dossier;
		});
	}

	/** What the client does who no longer wants the office to look along. */
	public void withdrawConsent(ExampleOffice office, ClaimNumber number) {
		inside(office,
				() -> this.jdbc
					.sql("update dossier.dossier set consent_withdrawn_on = date '2026-11-02' where claim_number = ?")
					.param(number.toString())
					.update());
	}

	/** Does the work in a transaction inside the office. */
	public <T> T inside(ExampleOffice office, Supplier<T> work) {
		return this.boundary.inside(office.id(),
				() -> Objects.requireNonNull(this.transactions.execute(status -> work.get())));
	}

	/** Asks in a transaction inside the office. */
	public <T> T ask(ExampleOffice office, Question<T> question) {
		return inside(office, () -> this.roundTrip.ask(question));
	}

}
