package nl.meekijken.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.dossier.Candidate;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Narrowing;
import nl.meekijken.dossier.Whose;
import nl.meekijken.dossier.WorkCounts;
import nl.meekijken.dossier.WorkPortion;
import nl.meekijken.dossier.WorkRow;
import nl.meekijken.dossier.WorkSearch;
import nl.meekijken.recovery.Deadline;
import nl.meekijken.recovery.Deadlines;
import nl.meekijken.values.WorkingDays;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * The dossiers that staff have to do something in.
 *
 * @param counts how many of each still run
 * @param days on which people work
 * @param saved the lists that the reader saved
 */
record WorklistPage(Frame frame, WorkQuery query, WorkPortion portion, WorkCounts counts, List<Candidate> candidates,
		WorkingDays days, SavedWork saved, WorkTold told) implements Page {

	/** Within so many working days a report is judged. */
	private static final int DAYS_TO_JUDGE = 2;

	/** After two months people think in dates, not in days. */
	private static final long DAYS_TOLD = 61;

	@Override
	public HttpStatus status() {
		if (!this.told.name().isRight()) {
			return HttpStatus.UNPROCESSABLE_CONTENT;
		}
		return (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

	Texts texts() {
		return this.frame.texts();
	}

	static List<Whose> all() {
		return List.of(Whose.values());
	}

	boolean isShown(Whose whose) {
		return this.query.filter().whose() == whose;
	}

	/** "12", or "1000+" where nobody counted further. */
	static String counted(int count) {
		return (count > WorkSearch.COUNTED) ? WorkSearch.COUNTED + "+" : Integer.toString(count);
	}

	/** How many were found, in words. */
	String found() {
		if (this.portion.beyond()) {
			return texts().say("work.found.beyond", WorkSearch.ORDERED);
		}
		var count = this.portion.count();
		return (count > WorkSearch.COUNTED) ? texts().say("work.found.many", WorkSearch.COUNTED)
				: texts().say("work.found", count);
	}

	boolean hasNext() {
		return this.query.page() < WorkQuery.LAST && this.query.page() * WorkQuery.SIZE < this.portion.count();
	}

	/** Whether there may be something among the others. */
	boolean searchesAPart() {
		return this.query.searches() && !isShown(Whose.EVERYBODYS);
	}

	/** Where the same is searched for among all. */
	String everybodys() {
		return this.query.of(Whose.EVERYBODYS).address();
	}

	Chip chip(WorkRow row) {
		return Chip.of(texts(), row.status(), row.ball(), row.percentage());
	}

	String since(Instant at) {
		var days = texts().daysSince(at);
		return (days > DAYS_TOLD) ? texts().say("since.date", texts().shortDay(texts().dayOf(at)))
				: texts().say("since.days", Math.max(0, days));
	}

	boolean isOverdue(WorkRow row) {
		return row.status().isActive() && isPast(row.dueAt());
	}

	/** Whether somebody waits for an answer longer than was promised. */
	boolean isAnswerLate(WorkRow row) {
		return isPast(row.answerDueAt());
	}

	private boolean isPast(@Nullable Instant due) {
		return due != null && !due.isAfter(texts().here().toInstant());
	}

	/**
	 * By when a report has to be judged; none once somebody began. It is promised as the
	 * next message too, by which it rises.
	 */
	@Nullable LocalDate judgeBy(WorkRow row) {
		return isNew(row) ? this.days.after(texts().dayOf(row.reportedAt()), DAYS_TO_JUDGE) : null;
	}

	/** The client is asked for the authorisation at once, before anybody looks. */
	private static boolean isNew(WorkRow row) {
		return row.status() == DossierStatus.REPORTED
				|| (row.status() == DossierStatus.AWAITING_AUTHORISATION && row.handlerId() == null);
	}

	/** All that came in and nobody looked at, in words. */
	List<String> cameIn(WorkRow row) {
		return row.arrivals().stream().sorted().map(arrival -> texts().label(arrival, "one")).toList();
	}

	/**
	 * The days that the law names for a damage that still runs: the first, and where that
	 * is past the one that comes.
	 */
	List<Deadline> deadlines(WorkRow row) {
		if (!row.status().isActive()) {
			return List.of();
		}
		return Deadlines.ahead(row.legal(), texts().today());
	}

	boolean isPast(Deadline deadline) {
		return deadline.on().isBefore(texts().today());
	}

	/** Whether a legal day is past or comes within a month. */
	boolean isNear(Deadline deadline) {
		return !deadline.on().isAfter(texts().today().plusMonths(1));
	}

	static String icon(Narrowing narrowing) {
		return switch (narrowing) {
			case WAITING -> "pen";
			case OVERDUE -> "alert";
			case LEGAL -> "calendar";
			case CAME_IN -> "inbox";
		};
	}

	String address(WorkRow row) {
		return new Addresses(row.number()).page();
	}

	/** What a tick brings: the dossier, and by whom it was seen to be handled. */
	static String tick(WorkRow row) {
		return row.number() + ":" + ((row.handlerId() != null) ? row.handlerId() : "");
	}

}
