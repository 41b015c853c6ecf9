package nl.meekijken.demo;

import java.awt.Color;

import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;

/** Reads from a script what its story is about. */
record Reading(Script script) {

	/** The subject, to be told by that teller. */
	Subject subject(Storyteller teller) {
		var reported = this.script.words("reported");
		var happened = this.script.words("happened");
		var reference = this.script.optional("reference").map((words) -> words.text(0)).orElse(null);
		var subject = new Subject(teller, reported.number(0)).by(reported.number(1), reported.number(2))
			.of(client(), reference)
			.happened(happened.number(0), happened.optional(1), happened.text(2), happened.optional(3))
			.so(this.script.words("course").text(0));
		damage(subject);
		counterparties(subject);
		return subject;
	}

	/** The colour of the damaged vehicle. */
	Color paint() {
		return this.script.words("damaged").constant(Paint.class, 4).color();
	}

	private NewClient client() {
		var company = this.script.optional("company");
		if (company.isPresent()) {
			var words = company.get();
			return Clients.company(words.text(0), words.optional(1),
					Clients.address(words.text(2), words.text(3), words.text(4), words.text(5)), words.number(6),
					words.text(7).equals("yes"));
		}
		var words = this.script.words("client");
		return Clients.person(words.optionalConstant(Salutation.class, 0), words.text(1), words.optional(2),
				words.text(3), Clients.address(words.text(4), words.text(5), words.text(6), words.text(7)),
				words.number(8), words.text(9).equals("yes"));
	}

	private void damage(Subject subject) {
		var damaged = this.script.words("damaged");
		subject.damaged(damaged.constant(DamagedObject.class, 0), damaged.plate(1), damaged.text(2), damaged.money(3));
		this.script.optional("assessed")
			.ifPresent((words) -> subject.assessed(words.money(0), words.text(1).equals("total loss")));
	}

	private void counterparties(Subject subject) {
		this.script.optional("unknown").ifPresent((words) -> subject.againstUnknown(words.text(0)));
		for (var words : this.script.all("against")) {
			subject.against(words.plate(0), words.text(1), words.text(2), words.optional(3), words.optional(4),
					words.constant(Stance.class, 5), words.optionalNumber(6), words.optionalNumber(7));
		}
	}

}
