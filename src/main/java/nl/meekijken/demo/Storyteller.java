package nl.meekijken.demo;

import nl.meekijken.demo.Cast.DemoOffice;

/** Begins stories of one office. */
record Storyteller(Days days, DemoOffice office, ClaimNumbers numbers) {

	static Storyteller of(int office, Days days) {
		return new Storyteller(days, Cast.OFFICES.get(office), ClaimNumbers.ofWorld(office));
	}

	String reporter(Facts facts) {
		return this.office.member(facts.reporter()).fullName();
	}

}
