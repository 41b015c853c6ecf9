package nl.meekijken.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.FactorRemovals;
import nl.meekijken.account.StaffMembers;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.mail.StuckLetters;
import nl.meekijken.question.Questions;
import nl.meekijken.reply.ReceivedEmails;
import nl.meekijken.web.Shell;

/** Reads what a page needs in one round trip, with what stands around it. */
@Component
@Transactional(readOnly = true)
public class StaffReading {

	private final StaffMembers staff;

	private final FactorRemovals removals;

	private final StuckLetters letters;

	private final Questions questions;

	private final ReceivedEmails replies;

	private final RoundTrip roundTrip;

	StaffReading(StaffMembers staff, FactorRemovals removals, StuckLetters letters, Questions questions,
			ReceivedEmails replies, RoundTrip roundTrip) {
		this.staff = staff;
		this.removals = removals;
		this.letters = letters;
		this.questions = questions;
		this.replies = replies;
		this.roundTrip = roundTrip;
	}

	public Frame frame(Shell shell, Section section) {
		return with(this.staff.viewer(), shell, section).frame();
	}

	public <T> Read<T> with(Question<T> question, Shell shell, Section section) {
		var reader = this.staff.viewer();
		var waiting = this.removals.waiting();
		var stuck = this.letters.count();
		var asked = this.questions.count();
		var replied = this.replies.count();
		var answers = this.roundTrip.askAll(reader, waiting, stuck, asked, replied, question);
		return new Read<>(new Frame(shell, answers.to(reader), answers.to(waiting), answers.to(stuck),
				answers.to(asked), answers.to(replied), section), answers.to(question));
	}

	/**
	 * What was read.
	 *
	 * @param <T> of the page itself
	 */
	public record Read<T>(Frame frame, T content) {
	}

}
