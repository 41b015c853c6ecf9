package nl.meekijken.handling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.dossier.SavedLists;
import nl.meekijken.dossier.WorkSearch;
import nl.meekijken.office.Holidays;
import nl.meekijken.web.Shell;

/** Reads what the list of dossiers shows. */
@Component
@Transactional(readOnly = true)
class WorklistReading {

	private final StaffReading frames;

	private final WorkSearch search;

	private final Handlers handlers;

	private final Holidays holidays;

	private final SavedLists lists;

	private final RoundTrip roundTrip;

	WorklistReading(StaffReading frames, WorkSearch search, Handlers handlers, Holidays holidays, SavedLists lists,
			RoundTrip roundTrip) {
		this.lists = lists;
		this.frames = frames;
		this.search = search;
		this.handlers = handlers;
		this.holidays = holidays;
		this.roundTrip = roundTrip;
	}

	WorklistPage read(WorkQuery query, Shell shell, WorkTold told) {
		var portion = this.search.find(query.filter(), query.sort(), query.page(), WorkQuery.SIZE);
		var read = this.frames.with(portion, shell, Section.DOSSIERS);
		var counts = this.search.counts();
		var candidates = this.handlers.candidates();
		var working = this.holidays.workingDays();
		var saved = this.lists.own();
		var beside = this.roundTrip.askAll(counts, candidates, working, saved);
		return new WorklistPage(read.frame(), query, read.content(), beside.to(counts), beside.to(candidates),
				beside.to(working), new SavedWork(beside.to(saved), told.name()), told);
	}

}
