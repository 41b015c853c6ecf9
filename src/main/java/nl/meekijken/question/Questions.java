package nl.meekijken.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
import nl.meekijken.dossier.AwaitedAnswers;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Holidays;
import nl.meekijken.office.OfficeId;
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

	private final AwaitedAnswers awaited;

	private final Accounts accounts;

	private final RoundTrip roundTrip;

	private final DoneForms doneForms;

	private final Holidays holidays;

	private final Clock clock;

	Questions(QuestionStore store, Activities activities, AwaitedAnswers awaited, Accounts accounts,
			RoundTrip roundTrip, DoneForms doneForms, Holidays holidays, Clock clock) {
		this.store = store;
		this.activities = activities;
		this.awaited = awaited;
		this.accounts = accounts;
		this.roundTrip = roundTrip;
		this.doneForms = doneForms;
		this.holidays = holidays;
		this.clock = clock;
	}

	/**
	 * Asks the same about each of some dossiers of the viewer's office; the same form
	 * asks once. What is no dossier of that office is passed over.
	 * @param about an activity of the one dossier; none for a question about a whole one
	 * @return in which dossiers it was asked
	 */
	public List<ClaimNumber> ask(Collection<ClaimNumber> numbers, String words, @Nullable AskedAbout about,
			FormKey form) {
		var asked = this.doneForms.once(form,
				() -> numbers.stream()
					.filter(number -> ask(number, words, about))
					.map(ClaimNumber::toString)
					.collect(Collectors.joining(" ")));
		return asked.isEmpty() ? List.of() : Arrays.stream(asked.split(" ", -1)).map(ClaimNumber::of).toList();
	}

	/** Whether a question or an answer says something, and not too much. */
	public static boolean fits(String words) {
		return !words.isBlank() && words.length() <= LONGEST;
	}

	/** When an answer to a question of now is promised. */
	public Instant promise() {
		return WorkingHours.after(this.clock.instant(), PROMISE, this.roundTrip.ask(this.holidays.workingDays()));
	}

	private boolean ask(ClaimNumber number, String words, @Nullable AskedAbout about) {
		var person = this.roundTrip.ask(this.accounts.viewer());
		var promised = promise();
		var added = this.store.add(number, (about != null) ? about.activity() : null, person.id(), person.fullName(),
				words, this.clock.instant(), promised);
		added.ifPresent(question -> {
			var told = (about != null) ? about(about, words) : words;
			this.activities.add(question.office(), question.dossier(), note(ActivityKind.QUESTION_ASKED,
					promised.toString(), told, Actor.INTERMEDIARY, person.fullName()));
			await(question.office(), question.dossier());
		});
		return added.isPresent();
	}

	/**
	 * Asks for the questions without an answer, the one promised first on top: over all
	 * offices for staff who look over all.
	 * @param demos whether also those from demos that somebody asked for
	 */
	public Question<List<AskedQuestion>> open(boolean demos) {
		return this.store.open(demos);
	}

	/** Asks for those of one dossier, for staff inside its office. */
	public Question<List<AskedQuestion>> open(DossierId dossier) {
		return QuestionStore.open(dossier);
	}

	/** Asks how many wait, counted to a hundred; those of demos are nobody's work. */
	public Question<Integer> count() {
		return QuestionStore.count();
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
			this.activities.add(question.office(), question.dossier(),
					note(ActivityKind.QUESTION_ANSWERED, null, words, Actor.RECOVERY, by));
			await(question.office(), question.dossier());
		}
		return answered;
	}

	private void await(OfficeId office, DossierId dossier) {
		this.awaited.await(office, dossier, this.store.firstDue(office, dossier).orElse(null));
	}

	/** Activities are kept in Dutch, as staff write them. */
	private String about(AskedAbout about, String words) {
		var texts = Texts.of("question", Texts.DUTCH, this.clock);
		return texts.say("note.about", about.what(), texts.day(about.on()), words);
	}

	private NewActivity note(ActivityKind kind, @Nullable String detail, String words, Actor actor, String name) {
		return new NewActivity(this.clock.instant(), kind, detail, words, actor, name, Audience.INTERMEDIARY, null,
				null);
	}

}
