package nl.meekijken.trying;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.ForgottenPasswords;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.Role;
import nl.meekijken.correspondence.Attachment;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.FormKey;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;
import nl.meekijken.intake.NewReports;
import nl.meekijken.intake.DraftId;
import nl.meekijken.intake.ReportField;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.FileSize;
import nl.meekijken.values.Iban;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;

/**
 * Dossiers with a canary in every text, paper and e-mail: whoever hears one sing where it
 * does not belong has found a leak.
 */
public final class Canaries {

	/** What a search finds such a dossier by, beside its claim number. */
	public static final List<String> KEYS = List.of("Kanariegeel", "kanarie", "KN-489-R", "kn489r", "NK-984-V",
			"KANARIE-88");

	private static final List<String> SONGS = List.of("kanarie", "kn-489-r", "kn489r", "nk-984-v", "nk984v", "rabo",
			"76.543,21", "65.432,19", "87654321", "87 65 43 21");

	private static final AtomicInteger NEXT = new AtomicInteger(700_000);

	private final People people;

	private final Accounts accounts;

	private final Boundary boundary;

	private final ForgottenPasswords forgotten;

	private final Dossiers dossiers;

	private final Activities activities;

	private final Documents documents;

	private final Emails emails;

	private final NewReports reports;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	public Canaries(ApplicationContext house) {
		this.people = house.getBean(People.class);
		this.accounts = house.getBean(Accounts.class);
		this.boundary = house.getBean(Boundary.class);
		this.forgotten = house.getBean(ForgottenPasswords.class);
		this.dossiers = house.getBean(Dossiers.class);
		this.activities = house.getBean(Activities.class);
		this.documents = house.getBean(Documents.class);
		this.emails = house.getBean(Emails.class);
		this.reports = house.getBean(NewReports.class);
		this.jdbc = house.getBean(JdbcClient.class);
		this.transactions = house.getBean(TransactionTemplate.class);
	}

	/** The canaries that sing in a text. */
	public static List<String> in(String text) {
		var lower = text.toLowerCase(Locale.ROOT);
		return SONGS.stream().filter(lower::contains).toList();
	}

	/** A dossier of a new office. */
	public Cage one() {
		return oneOf(this.people.of(Tier.GOLD));
	}

	/** A dossier of that person's office. */
	public Cage oneOf(Someone someone) {
		var office = someone.office();
		return this.boundary.inside(office, () -> {
			this.forgotten.startFor(someone.person());
			var dossier = dossier();
			var id = this.dossiers.bring(office, dossier.reportedBy(someone.person()));
			var paper = paper(someone, id, true);
			paper(someone, id, false);
			var attachments = List.of(new Attachment("kanarie-bijlage.pdf", new FileSize(1200), paper));
			var email = this.emails.keep(office, id, email(true, attachments));
			this.emails.keep(office, id, email(false, List.of()));
			this.activities.addAll(office, id, Stream.of(Audience.values()).map(Canaries::activity).toList());
			secondFactors(someone);
			return new Cage(someone, id, dossier.number(), paper, email);
		});
	}

	/** Of a colleague who never signs in, so that nobody is asked for them. */
	private void secondFactors(Someone someone) {
		var number = NEXT.incrementAndGet();
		var colleague = this.accounts.register(new NewPerson(someone.office(), Integer.toString(number),
				EmailAddress.of("kanarie" + number + "@voorbeeld.example"), "Kees", null, "Kanarie", Role.MEMBER, ""))
			.value();
		var office = someone.office().value();
		this.transactions.executeWithoutResult(_ -> {
			this.jdbc
				.sql("insert into account.authenticator (office_id, person_id, secret_sealed) values (?, ?, 'kanarie')")
				.params(office, colleague)
				.update();
			this.jdbc.sql("insert into account.recovery_code (office_id, person_id, code_hash) values (?, ?, 'x')")
				.params(office, colleague)
				.update();
			this.jdbc
				.sql("""
						insert into account.passkey (office_id, person_id, credential_id, user_handle, attestation, sign_count,
						                             transports, label, created_at)
						values (?, ?, ?, 'kanarie', 'kanarie', 0, '', 'kanarie', ?)
						""")
				.params(office, colleague, ("kanarie " + number).getBytes(StandardCharsets.UTF_8),
						Timestamp.from(MovableClock.START))
				.update();
		});
	}

	/** A report that somebody is writing. */
	public DraftId draft(Someone someone) {
		return this.boundary.inside(someone.office(), () -> draftInside(someone));
	}

	private DraftId draftInside(Someone someone) {
		return this.reports
			.begin(FormKey.of("report", FormKey.fresh(), ""),
					Map.of(ReportField.SURNAME, "Kanariegeel", ReportField.PLATE, "KN489R"), someone.person())
			.id();
	}

	private DocumentId paper(Someone someone, DossierId dossier, boolean visible) {
		var paper = new NewDocument(DocumentKind.OTHER, "Kanarie.pdf", "application/pdf", MovableClock.START,
				Origin.OTHER, "Expertisebureau Kanarie",
				visible ? DocumentAudience.INTERMEDIARY : DocumentAudience.INTERNAL);
		try (var pdf = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			pdf.addPage(new PDPage());
			pdf.addPage(new PDPage());
			pdf.getDocumentInformation().setTitle("kanarie op papier " + dossier.value());
			pdf.save(bytes, CompressParameters.NO_COMPRESSION);
			return BroughtPapers.keep(this.documents, someone.office(), dossier, paper,
					new ByteArrayInputStream(bytes.toByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static NewEmail email(boolean visible, List<Attachment> attachments) {
		return new NewEmail(MovableClock.START, "kanarie@klant.example", "Kees Kanarie", "Kanarie gevlogen",
				"<p>Beste kanarie</p>", visible, attachments);
	}

	private static NewActivity activity(Audience audience) {
		return new NewActivity(MovableClock.START, ActivityKind.NOTE, "kanariedetail", "kanarienotitie", Actor.OTHER,
				"Kees Kanarie", audience, null, null);
	}

	private static DossierExample dossier() {
		return Examples.aDossier().ownReference("KANARIE-88").of(client()).damage(damage()).against(counterparty());
	}

	private static NewClient client() {
		return new NewClient(
				new Client.Person(Salutation.MR, new PersonName("K.", "van", "Kanariegeel"),
						new Address("Kanariestraat", "88", "3511 AB", "Kanariedam", "NL"),
						EmailAddress.of("kanarie@klant.example"), PhoneNumber.of("0687654321"), null),
				Iban.of("NL44RABO0123456789"), "K. Kanariegeel");
	}

	private static Damage damage() {
		return new Damage(LocalDate.of(2026, 9, 8), LocalTime.of(7, 6), "NL", "Kanariedam", "Kanarieplein",
				"De kanarie vloog op.", DamagedObject.CAR, LicencePlate.dutch("KN489R"), "Kanarie Cabrio",
				new Money(7_654_321), new Money(6_543_219), false);
	}

	private static Counterparty counterparty() {
		return new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.dutch("NK984V"), "Kanarie Combi",
				"Kanarie Verzekeringen", "Volmacht Kanarie", "KANARIE-REF", Stance.OPEN, null, null);
	}

	/**
	 * A dossier full of canaries.
	 *
	 * @param someone who may look into it
	 */
	public record Cage(Someone someone, DossierId dossier, ClaimNumber number, DocumentId paper, EmailId email) {
	}

}
