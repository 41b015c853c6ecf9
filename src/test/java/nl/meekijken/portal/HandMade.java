package nl.meekijken.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.Person;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.account.Theme;
import nl.meekijken.correspondence.Attachment;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.OpenedEmail;
import nl.meekijken.correspondence.SentEmail;
import nl.meekijken.document.Document;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.BankAccount;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.Completeness;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.DossierRow;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.Extras;
import nl.meekijken.dossier.Inquiry;
import nl.meekijken.dossier.LegalFacts;
import nl.meekijken.dossier.Obtained;
import nl.meekijken.dossier.Handler;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.dossier.Standing;
import nl.meekijken.dossier.StatusChange;
import nl.meekijken.notification.DossierMail;
import nl.meekijken.office.AccountManager;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.FileSize;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;

/** Readers, dossiers and what is in them, made by hand to be drawn. */
final class HandMade {

	static final ClaimNumber NUMBER = ClaimNumber.of("2026-004187");

	private static final String[] NAMES = { "J.M. de Vries-Bakker", "Bouwbedrijf Terpstra B.V.", "A. el Amrani",
			"P. Jansen", "S. van der Meulen", "D. Yıldız", "K.A. Wiśniewski" };

	private HandMade() {
	}

	static Instant daysAgo(long days) {
		return MovableClock.START.minus(Duration.ofDays(days));
	}

	static Person reader() {
		var manager = new AccountManager("Rens Bouwmeester", new PhoneNumber("+31880000112"),
				EmailAddress.of("rens@112schade.example"), "ma t/m vr, 8.30 tot 17.00 uur");
		return new Person(new PersonId(1), new OfficeId(1), "Verbeek & Prins Adviseurs", Tier.DIAMOND, "Sanne",
				"Sanne Verbeek", Role.MEMBER, daysAgo(3), false, Theme.SYSTEM, true, null, manager, null);
	}

	static Frame frame(Locale language) {
		return new Frame(Drawn.shell(language), reader(), Section.DOSSIERS, HandMadeNews.news());
	}

	/** A row of every status, so that every label is drawn. */
	static List<DossierRow> rows() {
		var rows = new ArrayList<DossierRow>();
		for (var status : DossierStatus.values()) {
			var place = rows.size();
			rows.add(row(status, NAMES[place % NAMES.length], place));
		}
		return rows;
	}

	private static DossierRow row(DossierStatus status, String name, int place) {
		var plates = new LicencePlate[] { LicencePlate.dutch("RC482K"), LicencePlate.dutch("V21CQB"), null,
				LicencePlate.foreign("D", "KR-AB 123") };
		var kinds = ActivityKind.values();
		return new DossierRow(new ClaimNumber(2026, 4187 - place), name, plates[place % plates.length],
				LocalDate.of(2026, 10, 13).minusDays(place), (place % 5 == 4) ? null : "Waterlinie Verzekeringen",
				status, Percentage.of("100"), status.isActive(), status.usualBall(), daysAgo(place * 7L),
				daysAgo(place * 6L), kinds[place % kinds.length], (place % 3 == 0) ? "€ 1.500,00" : null,
				status.isActive() ? new Completeness(4, 6) : null, place == 15);
	}

	static DossierListPage list(Locale language, ListQuery query, List<DossierRow> rows, long active, long inactive) {
		return new DossierListPage(frame(language), reader(), query, new DossierPortion(active, inactive, rows), false,
				List.of(), java.util.Set.of());
	}

	static DossierFile file(DossierStatus status, Client client) {
		var closed = status.isActive() ? null : CloseReason.NOT_PROVABLE;
		var standing = new Standing(status, daysAgo(3), status.usualBall(), daysAgo(3), closed);
		var handler = new Handler(1, "Marit Hofstra", new PhoneNumber("+31880000134"),
				EmailAddress.of("marit@112schade.example"));
		var history = List.of(new StatusChange(DossierStatus.REPORTED, daysAgo(40)),
				new StatusChange(DossierStatus.ASSESSING, daysAgo(38)),
				new StatusChange(DossierStatus.HELD_LIABLE, daysAgo(37)), new StatusChange(status, daysAgo(3)));
		return new DossierFile(new DossierId(1), NUMBER, "VP-26-0871", standing, client, Extras.NONE, damage(),
				inquiry(), HandMadeParties.all(), new SideTracks(Expertise.REPORTED, true, true, true, true), history,
				handler, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 10, 14),
				new LegalFacts(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 17), null));
	}

	static Inquiry inquiry() {
		return new Inquiry("Expertisebureau Tolhuis", LocalDate.of(2026, 11, 26), LocalTime.of(9, 30),
				"Autoschade Eemland, Amersfoort", "Basisteam Amersfoort", "PL0900-2026312345", null, Obtained.ASKED);
	}

	static Client person() {
		return new Client.Person(Salutation.MRS, new PersonName("J.M.", "de", "Vries-Bakker"),
				new Address("Havikslaan", "18", "3815 XK", "Amersfoort", "NL"),
				EmailAddress.of("j.devries@post.example"), new PhoneNumber("+31612345678"),
				new BankAccount("NL91 ABNA •••• ••43 00", "J.M. de Vries-Bakker"));
	}

	/** Somebody of whom little is known, and who has a nasty name. */
	static Client hostile() {
		return new Client.Company("\"><script>alert('x')</script>&", null, null,
				new Address("</dd><b>", "1", "1011 AB", "Amsterdam", "BE"), null, null, null);
	}

	private static Damage damage() {
		return new Damage(LocalDate.of(2026, 10, 13), LocalTime.of(17, 40), "NL", "Amersfoort",
				"Stadsring ter hoogte van het station",
				"Cliënt stond stil voor een rood verkeerslicht. De tegenpartij reed van achteren op de auto van cliënt.",
				DamagedObject.CAR, LicencePlate.dutch("RC482K"), "Skoda Fabia", new Money(350000), null, false);
	}

	/** An activity of every kind, with and without its detail. */
	static List<Activity> activities() {
		var activities = new ArrayList<Activity>();
		var actors = Actor.values();
		for (var kind : ActivityKind.values()) {
			var id = activities.size();
			activities.add(new Activity(id, daysAgo(50 - id), kind, (id % 2 == 0) ? detailOf(kind) : null,
					(id % 4 == 0) ? "Een toelichting van de behandelaar." : null, actors[id % actors.length],
					(id % 2 == 0) ? "Marit Hofstra" : null, (id == 5) ? 2L : null, (id == 1) ? 1L : null));
		}
		return activities;
	}

	private static String detailOf(ActivityKind kind) {
		return switch (kind) {
			case STATUS_CHANGED -> "HELD_LIABLE";
			case BALL_PASSED -> "CLIENT";
			case UPDATE_PROMISED -> "2026-12-01";
			default -> "detail";
		};
	}

	static List<Document> documents() {
		var documents = new ArrayList<Document>();
		var origins = Origin.values();
		for (var kind : DocumentKind.values()) {
			var id = documents.size() + 1;
			var photo = kind == DocumentKind.DAMAGE_PHOTO || kind == DocumentKind.SCENE_PHOTO;
			documents.add(document(id, kind, photo, origins[id % origins.length]));
		}
		return documents;
	}

	private static Document document(int id, DocumentKind kind, boolean photo, Origin origin) {
		return new Document(new DocumentId(id), kind, kind.name() + (photo ? ".jpg" : ".pdf"),
				photo ? "image/jpeg" : "application/pdf", new FileSize(184000L * id), photo ? null : Integer.valueOf(3),
				false, daysAgo(id), origin, (id % 2 == 0) ? "Expertisebureau Tolhuis" : null, id % 3 == 0, daysAgo(id));
	}

	static List<SentEmail> emails() {
		return List.of(
				new SentEmail(new EmailId(1), daysAgo(3), "j.devries@post.example", "112schade, Marit Hofstra",
						"Er is een voorschot ontvangen", 2),
				new SentEmail(new EmailId(2), daysAgo(13), "j.devries@post.example", "112schade",
						"Ontvangstbevestiging schademelding 2026-004187", 0));
	}

	static OpenedEmail opened() {
		return new OpenedEmail(emails().getFirst(), "<p>Beste mevrouw De Vries-Bakker,</p><p>Er is betaald.</p>",
				List.of(new Attachment("Brief.pdf", new FileSize(1000), new DocumentId(2)),
						new Attachment("Bijlage.pdf", new FileSize(1000), null)));
	}

	static FollowDossierPage follow(Locale language, DossierStatus status, Client client,
			@Nullable ActivityGroup only) {
		return new FollowDossierPage(frame(language), reader(), file(status, client),
				new Timeline(activities(), false, only), documents(), emails(),
				HandMadePapers.arrivals(frame(language).shell()), HandMadePapers.upload(),
				status.isActive() ? HandMadePapers.overview() : new PieceOverview(List.of(), List.of()),
				HandMadeAmounts.statement(), HandMadeAccounts.view(language), HandMadeProposals.shown(), null, null,
				HandMadeNews.lastLook(), HandMadeNews.mail(status), HandMadeNews.age(language, status.isActive()));
	}

	static FollowDossierPage bare(Locale language) {
		var file = new DossierFile(new DossierId(1), NUMBER, null,
				new Standing(DossierStatus.REPORTED, daysAgo(0), Ball.RECOVERY, daysAgo(0), null), hostile(),
				Extras.NONE,
				new Damage(LocalDate.of(2026, 11, 22), null, "DE", "Köln", null, "<img src=x onerror=alert(1)>",
						DamagedObject.BICYCLE, null, null, null, null, true),
				Inquiry.NONE, HandMadeParties.none(), new SideTracks(Expertise.NONE, false, false, false, false),
				List.of(new StatusChange(DossierStatus.REPORTED, daysAgo(0))), null, null, LocalDate.of(2026, 11, 22),
				new LegalFacts(LocalDate.of(2026, 11, 22), null, null));
		return new FollowDossierPage(frame(language), reader(), file, new Timeline(List.of(), false, null), List.of(),
				List.of(),
				new ArrivalsPage(frame(language).shell(), new DossierAddress(NUMBER), reader().id(), List.of()), null,
				new PieceOverview(List.of(), List.of()), new Statement(List.of(), List.of(), List.of(), null),
				new IbanView(AccountHistory.NONE, frame(language).texts()), new ProposedFacts(List.of(), null, null),
				null, null, HandMadeNews.lastLook(), DossierMail.USUAL, HandMadeNews.noAge(language));
	}

}
