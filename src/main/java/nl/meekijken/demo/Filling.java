package nl.meekijken.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.correspondence.Attachment;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.demo.Cast.Registered;
import nl.meekijken.demo.Story.Filed;
import nl.meekijken.demo.Story.Happening;
import nl.meekijken.demo.Story.Mail;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.PutPaper;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Facts;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.recovery.BroughtAmounts;
import nl.meekijken.values.FileSize;

/** Brings a told story in through the doors that real dossiers come in by. */
@Component
class Filling {

	private final Dossiers dossiers;

	private final Facts facts;

	private final BroughtAmounts amounts;

	private final Activities activities;

	private final Documents documents;

	private final Emails emails;

	Filling(Dossiers dossiers, Facts facts, BroughtAmounts amounts, Activities activities, Documents documents,
			Emails emails) {
		this.amounts = amounts;
		this.dossiers = dossiers;
		this.facts = facts;
		this.activities = activities;
		this.documents = documents;
		this.emails = emails;
	}

	/**
	 * Puts the papers of stories into the vault, each once however many share it, before
	 * the transaction that brings the stories in.
	 */
	PutPapers put(List<Story> stories) {
		stories.parallelStream().flatMap(story -> story.papers().stream()).forEach(filed -> filed.paper().draw());
		var put = new PutPapers();
		stories.stream().flatMap(story -> story.papers().stream()).forEach(filed -> put.add(filed.paper(), this::put));
		return put;
	}

	private PutPaper put(Paper paper) {
		try {
			return this.documents.put(paper.mediaType(), new ByteArrayInputStream(paper.bytes().get()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Brings it in, inside the running transaction of its office. */
	void bring(Registered people, Story story, PutPapers put) {
		var office = people.office();
		var told = story.told().by(people);
		var dossier = this.dossiers.bring(office, Judged.of(told));
		this.facts.bring(office, dossier, story.findings().inquiry(), story.findings().confided());
		var ledger = Ledger.of(told, story);
		this.amounts.bring(dossier, ledger.heads(), ledger.payments(), ledger.interrupted());
		var papers = new ArrayList<DocumentId>();
		for (Filed filed : story.papers()) {
			papers.add(this.documents.note(office, dossier, document(filed), put.of(filed.paper())));
		}
		var mails = new ArrayList<Long>();
		for (Mail mail : story.mails()) {
			mails.add(this.emails.keep(office, dossier, email(mail, story.papers(), papers)).value());
		}
		this.activities.addAll(office, dossier,
				story.happenings().stream().map(happening -> activity(happening, papers, mails)).toList());
	}

	private static NewDocument document(Filed filed) {
		var paper = filed.paper();
		return new NewDocument(paper.kind(), paper.name(), paper.mediaType(), filed.at(), paper.origin(),
				paper.originName(), filed.audience());
	}

	private static NewEmail email(Mail mail, List<Filed> filed, List<DocumentId> papers) {
		var attachments = mail.papers().stream().map(place -> {
			var paper = filed.get(place).paper();
			return new Attachment(paper.name() + ".pdf", new FileSize(paper.bytes().get().length), papers.get(place));
		}).toList();
		return new NewEmail(mail.at(), mail.recipient(), mail.sender(), mail.subject(), mail.html(), mail.visible(),
				attachments);
	}

	private static NewActivity activity(Happening happening, List<DocumentId> papers, List<Long> mails) {
		var told = happening.activity();
		var paper = happening.paper();
		var mail = happening.mail();
		return new NewActivity(told.at(), told.kind(), told.detail(), told.note(), told.actor(), told.actorName(),
				told.audience(), (paper != null) ? papers.get(paper).value() : null,
				(mail != null) ? mails.get(mail) : null);
	}

}
