package nl.meekijken.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Texts;

/**
 * Questions to the handler of a dossier. Question and answer stand among its activities.
 */
@Component
@Transactional
public class Questions {

	/** How many characters a question or an answer may have. */
	public static final int LONGEST = 1000;

	/** An answer is promised within so much working time. */
	public static final Duration PROMISE = Duration.ofHours(16);

	private final QuestionStore store;

	private final Activities activities;

	private final Accounts accounts;

	private final RoundTrip roundTrip;

	private final DoneForms doneForms;

	private final Clock clock;

	Questions(QuestionStore store, Activities activities, Accounts accounts, RoundTrip roundTrip, DoneForms doneForms,
			Clock clock) {
		this.store = store;
		this.activities = activities;
		this.accounts = accounts;
		this.roundTrip = roundTrip;
		this.doneForms = doneForms;
		this.clock = clock;
	}

	/**
	 * Asks something about a dossier of the viewer's office; the same form asks once.
	 * @return by when an answer is promised; none if there is no such dossier
	 */
	public Optional<Instant> ask(ClaimNumber number, String words, FormKey form) {
		var answer = this.doneForms.once(form, () -> ask(number, words).map(Instant::toString).orElse(""));
		return answer.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(answer));
	}

	/** When an answer to a question of now is promised. */
	public Instant promise() {
		return WorkingHours.after(this.clock.instant(), PROMISE);
	}

	private Optional<Instant> ask(ClaimNumber number, String words) {
		var person = this.roundTrip.ask(this.accounts.viewer());
		var due = promise();
		return this.store.add(number, person.id(), person.fullName(), words, this.clock.instant(), due).map(added -> {
			this.activities.add(added.office(), added.dossier(),
					note("asked", words, Actor.INTERMEDIARY, person.fullName()));
			return due;
		});
	}

	/**
	 * Asks for the questions without an answer, the one promised first on top: over all
	 * offices for staff who look over all.
	 */
	public Question<List<AskedQuestion>> open() {
		return this.store.open();
	}

	/** Asks for one of them. */
	public Question<Optional<AskedQuestion>> open(QuestionId id) {
		return this.store.open(id);
	}

	/**
	 * Answers a question, for staff inside the office of it.
	 * @return false if it was answered before
	 */
	public boolean answer(AskedQuestion question, String words, String by) {
		var answered = this.store.answer(question.id(), words, by, this.clock.instant());
		if (answered) {
			this.activities.add(question.office(), question.dossier(), note("answered", words, Actor.RECOVERY, by));
		}
		return answered;
	}

	/** Activities are kept in Dutch, as staff write them. */
	private NewActivity note(String what, String words, Actor actor, String name) {
		var texts = Texts.of("question", Texts.DUTCH, this.clock);
		return new NewActivity(this.clock.instant(), ActivityKind.NOTE, null, texts.say("note." + what, words), actor,
				name, Audience.INTERMEDIARY, null, null);
	}

}
