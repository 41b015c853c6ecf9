package nl.meekijken.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.ActivityWords;
import nl.meekijken.desk.Frame;
import nl.meekijken.dossier.Candidate;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Whose;
import nl.meekijken.dossier.WorkCounts;
import nl.meekijken.dossier.WorkPortion;
import nl.meekijken.dossier.WorkRow;
import nl.meekijken.dossier.WorkSearch;
import nl.meekijken.values.WorkingDays;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * The dossiers that staff have to do something in.
 *
 * @param counts how many of each still run
 * @param days on which people work
 * @param notice what was just done
 * @param problem what was not
 */
record WorklistPage(Frame frame, WorkQuery query, WorkPortion portion, WorkCounts counts, List<Candidate> candidates,
		WorkingDays days, @Nullable String notice, @Nullable String problem) implements Page {

	/** Within so many working days a report is judged. */
	private static final int DAYS_TO_JUDGE = 2;

	/** After two months people think in dates, not in days. */
	private static final long DAYS_TOLD = 61;

	@Override
	public HttpStatus status() {
		return (this.problem != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

	Texts texts() {
		return this.frame.texts();
	}

	static List<Whose> all() {
		return List.of(Whose.values());
	}

	boolean isShown(Whose whose) {
		return !this.query.searches() && this.query.whose() == whose;
	}

	/** "12", or "1000+" where nobody counted further. */
	static String counted(int count) {
		return (count > WorkSearch.COUNTED) ? WorkSearch.COUNTED + "+" : Integer.toString(count);
	}

	/** How many were found, in words. */
	String found() {
		var count = this.portion.count();
		return (count > WorkSearch.COUNTED) ? texts().say("work.found.many", WorkSearch.COUNTED)
				: texts().say("work.found", count);
	}

	boolean hasNext() {
		return this.query.page() < WorkQuery.LAST && this.query.page() * WorkQuery.SIZE < this.portion.count();
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

	/** By when a report has to be judged; none once somebody began. */
	@Nullable LocalDate judgeBy(WorkRow row) {
		return (row.status() == DossierStatus.REPORTED)
				? this.days.after(texts().dayOf(row.reportedAt()), DAYS_TO_JUDGE) : null;
	}

	String cameIn(WorkRow row) {
		var news = row.cameIn();
		return (news != null) ? ActivityWords.of(texts(), news.kind(), null) : "";
	}

	String address(WorkRow row) {
		return new Addresses(row.number()).page();
	}

	/** What a tick brings: the dossier, and by whom it was seen to be handled. */
	static String tick(WorkRow row) {
		return row.number() + ":" + ((row.handlerId() != null) ? row.handlerId() : "");
	}

}
