package nl.meekijken.demo;

import java.time.LocalDate;

/** A desk that hands out the shared papers instead of making its own. */
final class SharedDesk extends Desk {

	private final SharedPapers papers;

	SharedDesk(Storyteller teller, Facts facts, SharedPapers papers) {
		super(teller, facts, Paint.GREY.color());
		this.papers = papers;
	}

	@Override
	Paper authorisation(LocalDate on, boolean signed) {
		return this.papers.authorisation(signed);
	}

	@Override
	Paper liability(LocalDate on, String insurer) {
		return this.papers.liability();
	}

}
