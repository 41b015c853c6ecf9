package nl.meekijken.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

/** Somebody of a new office, signed in, and what is put into that office's dossiers. */
@TestComponent
class Desk {

	private final MockMvc mvc;

	private final People people;

	private final Boundary boundary;

	private final Dossiers dossiers;

	private final Activities activities;

	private final Documents documents;

	private final Emails emails;

	Desk(MockMvc mvc, People people, Boundary boundary, Dossiers dossiers, Activities activities, Documents documents,
			Emails emails) {
		this.mvc = mvc;
		this.people = people;
		this.boundary = boundary;
		this.dossiers = dossiers;
		this.activities = activities;
		this.documents = documents;
		this.emails = emails;
	}

	Reader aReader() {
		var someone = this.people.of(Tier.GOLD);
		var browser = new Browser(this.mvc);
		browser.signIn(someone.accountNumber(), People.PASSWORD);
		return new Reader(someone, browser);
	}

	/** A colleague, signed in. */
	Browser aColleagueOf(Reader reader) {
		var browser = new Browser(this.mvc);
		browser.signIn(this.people.colleagueOf(reader.someone()).accountNumber(), People.PASSWORD);
		return browser;
	}

	Browser aStranger() {
		return new Browser(this.mvc);
	}

	/** Brings a dossier into the reader's office. */
	DossierId bring(Reader reader, DossierExample dossier, NewActivity... happened) {
		var office = reader.someone().office();
		return this.boundary.inside(office, () -> {
			var id = this.dossiers.bring(office, dossier.reportedBy(reader.someone().person()));
			this.activities.addAll(office, id, List.of(happened));
			return id;
		});
	}

	DocumentId keep(Reader reader, DossierId dossier, DocumentKind kind, String name, byte[] bytes) {
		return keep(reader, dossier, kind, name, "application/pdf", bytes);
	}

	DocumentId keep(Reader reader, DossierId dossier, DocumentKind kind, String name, String mediaType, byte[] bytes) {
		var office = reader.someone().office();
		var paper = new NewDocument(kind, name, mediaType, MovableClock.START, Origin.CLIENT, null,
				DocumentAudience.INTERMEDIARY);
		return this.boundary.inside(office, () -> {
			try {
				return BroughtPapers.keep(this.documents, office, dossier, paper, new ByteArrayInputStream(bytes));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	EmailId send(Reader reader, DossierId dossier, String subject, String html) {
		var office = reader.someone().office();
		return this.boundary.inside(office, () -> this.emails.keep(office, dossier, new NewEmail(MovableClock.START,
				"client@example.nl", "112schade, Marit Hofstra", subject, html, true, List.of())));
	}

	static byte[] pdf() {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Somebody at a browser. */
	record Reader(Someone someone, Browser browser) {
	}

}
