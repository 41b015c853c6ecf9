package nl.meekijken.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.document.Bundles;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.GivenFrom;

/**
 * Damages that an office reports. A draft belongs to its office: every colleague can go
 * on with it. In what staff write for an office one of them writes at a time. It is kept
 * for thirty days after it was saved last.
 */
@Component
@Transactional
public class DamageReports {

	/** For how long a draft is kept. */
	public static final Duration KEPT = Duration.ofDays(30);

	static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private final DraftStore store;

	private final Bundles bundles;

	private final Dispatch dispatch;

	private final Clock clock;

	DamageReports(DraftStore store, Bundles bundles, Dispatch dispatch, Clock clock) {
		this.store = store;
		this.bundles = bundles;
		this.dispatch = dispatch;
		this.clock = clock;
	}

	/**
	 * Asks for the drafts of the office, or of staff who enter for it, the last saved
	 * first.
	 */
	public Question<List<DraftRow>> drafts() {
		return this.store.unsent(oldest());
	}

	/**
	 * Asks for what the viewer, who is of staff and looks over all offices, writes for
	 * any of them, the last saved first.
	 */
	public Question<List<WritersDraft>> draftsOfWriter() {
		return this.store.ofWriter(oldest());
	}

	/** Asks for one draft, sent or not; none if there is no such draft in this office. */
	public Question<Optional<Draft>> draft(DraftId id) {
		return this.store.one(id, oldest());
	}

	/**
	 * Keeps what was typed, right or wrong.
	 * @param seen the revision that was shown when it was typed: what a colleague
	 * answered otherwise since then is not overwritten
	 */
	public SaveOutcome save(DraftId id, Map<ReportField, String> typed, long seen, PersonId by) {
		var held = this.store.hold(id, oldest());
		if (held.isEmpty()) {
			return new SaveOutcome.Absent();
		}
		var draft = held.get();
		if (draft.sentAs() != null) {
			return new SaveOutcome.AlreadySent(draft);
		}
		return merge(draft, typed, seen, by);
	}

	private SaveOutcome merge(Draft draft, Map<ReportField, String> typed, long seen, PersonId by) {
		var others = new EnumMap<ReportField, String>(ReportField.class);
		var changed = new EnumMap<ReportField, String>(ReportField.class);
		typed.forEach((field, value) -> {
			var before = draft.answers().answer(field);
			if (isUnseen(field, value, draft.answers(), by) || (before != null && before.isStale(value, seen))) {
				return;
			}
			if (before != null && !before.value().equals(value) && before.isNewsTo(by.value(), seen)) {
				others.put(field, before.value());
			}
			else if (!draft.answers().text(field).equals(value)) {
				changed.put(field, value);
			}
		});
		var saved = changed.isEmpty() ? draft : write(draft, changed, by.value(), by);
		return others.isEmpty() ? new SaveOutcome.Saved(saved) : new SaveOutcome.ChangedMeanwhile(saved, others);
	}

	/**
	 * Whoever does not see a bank account number says nothing by leaving its box empty.
	 */
	private static boolean isUnseen(ReportField field, String value, Answers answers, PersonId by) {
		return field.kind() == AnswerKind.IBAN && value.isBlank() && !answers.isBy(field, by);
	}

	/** Takes a bank account number out, whoever typed it. */
	public SaveOutcome removeIban(DraftId id, PersonId by) {
		var held = this.store.hold(id, oldest()).filter(draft -> draft.sentAs() == null);
		held.filter(draft -> draft.answers().has(ReportField.IBAN))
			.ifPresent(draft -> write(draft, Map.of(ReportField.IBAN, ""), by.value(), by));
		return save(id, Map.of(), Long.MAX_VALUE, by);
	}

	/**
	 * Keeps what a register knows, where nobody has typed anything.
	 * @param asked the answers by which it was asked: what it says of others came too
	 * late
	 */
	Optional<Draft> fill(DraftId id, Answers asked, Map<ReportField, String> known, PersonId by) {
		return this.store.hold(id, oldest()).filter(draft -> draft.sentAs() == null).map(draft -> {
			var filled = new EnumMap<ReportField, String>(ReportField.class);
			known.forEach((field, value) -> {
				var before = draft.answers().answer(field);
				if (Dependents.isAbout(field, asked, draft.answers())
						&& (before == null || before.value().isBlank() || before.by() == Answer.REGISTER)) {
					filled.put(field, value);
				}
			});
			return filled.isEmpty() ? draft : write(draft, filled, Answer.REGISTER, by);
		});
	}

	/**
	 * Lets a member of staff write in what a colleague wrote in until now. A bank account
	 * number is given by whoever heard it: that of the colleague does not go along.
	 */
	public void takeOver(DraftId id, Author by) {
		if (this.store.takeOver(id, by.name())) {
			removeIban(id, by.person());
		}
	}

	/** Notes that somebody went on with a draft in another way than by an answer. */
	public void touch(DraftId id, PersonId by) {
		this.store.touch(id, by, this.clock.instant());
	}

	/** Throws a draft away that was not sent, with its papers. */
	public void discard(DraftId id) {
		this.store.discard(id).ifPresent(this.bundles::letGo);
	}

	/**
	 * Makes a dossier of a draft that is complete: one only, however often it is sent.
	 * Whoever sends declares that all is true and that the client allows looking along;
	 * who did, when, and in which words ({@link ConsentText}) is kept.
	 * @param from where it is sent from, for the history of the bank account number
	 * @param proved whether the sender proved a moment ago who they are; without that no
	 * bank account number is given
	 */
	public ReportOutcome send(DraftId id, PersonId by, GivenFrom from, boolean proved) {
		var held = this.store.hold(id, oldest());
		if (held.isEmpty()) {
			return new ReportOutcome.Absent();
		}
		var draft = held.get();
		var before = draft.sentAs();
		if (before != null) {
			return new ReportOutcome.Sent(before);
		}
		var reading = reading(draft);
		if (!reading.isComplete()) {
			return new ReportOutcome.Incomplete(draft);
		}
		return (draft.answers().has(ReportField.IBAN) && !proved) ? new ReportOutcome.ProofNeeded()
				: new ReportOutcome.Sent(this.dispatch.file(draft, reading, by, from));
	}

	/** What the answers of a draft mean today. */
	public ReportReading reading(Draft draft) {
		return new ReportReading(draft.answers(), today());
	}

	private Draft write(Draft draft, Map<ReportField, String> values, long author, PersonId by) {
		var answers = new RevisedAnswers(draft, today()).with(values, author);
		var now = this.clock.instant();
		var saved = draft.with(answers, now);
		this.store.save(saved, by, now);
		return saved;
	}

	private Instant oldest() {
		return this.clock.instant().minus(KEPT);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HERE);
	}

}
