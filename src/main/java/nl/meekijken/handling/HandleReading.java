package nl.meekijken.handling;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.correspondence.StaffEmails;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.Attendance;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.piece.Pieces;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.question.Questions;
import nl.meekijken.recovery.Statements;
import nl.meekijken.reply.ReceivedEmails;
import nl.meekijken.web.Shell;

/**
 * Reads all that the page of a dossier shows: the frame over all offices, and the dossier
 * inside its own, in one round trip each.
 */
@Component
class HandleReading {

	private final StaffReading frames;

	private final Handlers handlers;

	private final StaffDossiers dossiers;

	private final Activities activities;

	private final StaffPapers papers;

	private final StaffEmails emails;

	private final ReceivedEmails replies;

	private final BankAccounts accounts;

	private final Proposals proposals;

	private final Pieces pieces;

	private final Questions questions;

	private final Statements statements;

	private final Attendance attendance;

	private final Work work;

	HandleReading(StaffReading frames, Handlers handlers, StaffDossiers dossiers, Activities activities,
			StaffPapers papers, StaffEmails emails, ReceivedEmails replies, BankAccounts accounts, Proposals proposals,
			Pieces pieces, Questions questions, Statements statements, Attendance attendance, Work work) {
		this.pieces = pieces;
		this.questions = questions;
		this.statements = statements;
		this.attendance = attendance;
		this.proposals = proposals;
		this.accounts = accounts;
		this.frames = frames;
		this.handlers = handlers;
		this.dossiers = dossiers;
		this.activities = activities;
		this.papers = papers;
		this.emails = emails;
		this.replies = replies;
		this.work = work;
	}

	/** Reads the page; that the dossier was viewed is recorded. */
	HandlePage read(Whereabouts place, Viewer.Staff viewer, Shell shell, Drafts drafts) {
		var read = this.frames.with(this.handlers.candidates(), shell, Section.DOSSIERS);
		var filed = this.papers.of(place.dossier());
		var mailed = this.emails.of(place.dossier());
		var answered = this.replies.of(place.dossier());
		var numbers = this.accounts.of(place.dossier());
		var others = this.attendance.attend(place.dossier(), read.frame().author());
		return this.work.inside(place.office(), viewer, () -> {
			var history = this.activities.allOf(place.dossier());
			var doubted = this.proposals.of(place.dossier());
			var needed = this.pieces.of(place.number());
			var asked = this.questions.open(place.dossier());
			var heads = this.statements.heads(place.dossier());
			var payments = this.statements.payments(place.dossier());
			var out = this.statements.paidOut(place.dossier());
			var opened = this.dossiers.open(place.number(), history, filed, mailed, answered, numbers, doubted, others,
					needed, asked, heads, payments, out);
			var beside = opened.beside();
			var summary = Summary.of(beside.to(needed), beside.to(asked), beside.to(heads), beside.to(payments),
					beside.to(out));
			return new HandlePage(read.frame(), opened.dossier(), beside.to(history), beside.to(filed),
					beside.to(mailed), beside.to(answered), read.content(), beside.to(numbers), beside.to(doubted),
					summary, OthersPage.of(read.frame(), place.number(), beside.to(others)), drafts, false);
		});
	}

}
