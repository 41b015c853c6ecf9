package nl.meekijken.amending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.Stance;
import nl.meekijken.proposal.TypedFact;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * One fact as it is typed.
 *
 * @param begun what it was when whoever types began
 * @param seen what it was when this form was drawn
 * @param beside the country of a plate, the part of a liability
 * @param asked whether two people changed it, so that one has to choose
 * @param choice of that
 */
record FactField(FactPlace place, FactCode begun, FactCode seen, String typed, String beside, boolean asked,
		String choice) {

	static final String THEIRS = "ander";

	static final String OWN = "eigen";

	static FactField in(HandledDossier dossier, FactPlace place, Texts texts) {
		var now = FactCode.in(dossier, place);
		return new FactField(place, now, now, now.typed(texts), now.beside(), false, "");
	}

	static FactField of(Filled filled, FactPlace place) {
		var slug = place.fact().slug();
		var seen = FactCode.of(place.fact(), filled.text("was-" + slug));
		var begun = filled.has("eerst-" + slug) ? FactCode.of(place.fact(), filled.text("eerst-" + slug)) : seen;
		return new FactField(place, begun, seen, filled.text(slug).replace("\r\n", "\n"), filled.text(slug + "-bij"),
				filled.has("vraag-" + slug), filled.text("keuze-" + slug));
	}

	/** The usual answer, for one of whom nothing is known. */
	FactField suggesting() {
		var usual = switch (fact()) {
			case PARTY_KNOWN -> Fact.YES;
			case PARTY_KIND -> CounterpartyKind.MOTOR_VEHICLE.name();
			case STANCE -> Stance.OPEN.name();
			default -> this.typed;
		};
		return new FactField(this.place, this.begun, this.seen, usual, this.beside, false, "");
	}

	FactField at(int position) {
		return new FactField(new FactPlace(fact(), position), this.begun, this.seen, this.typed, this.beside,
				this.asked, this.choice);
	}

	Fact fact() {
		return this.place.fact();
	}

	/** The name of the field. */
	String name() {
		return fact().slug();
	}

	boolean lacksChoice() {
		return this.asked && !List.of(THEIRS, OWN).contains(this.choice);
	}

	/** What one chooses from; of a position also the one that admits a part. */
	List<String> options() {
		return (fact() == Fact.STANCE)
				? List.of(Stance.OPEN.name(), Stance.ADMITTED.name(), Stance.PARTLY.name(), Stance.DENIED.name())
				: fact().options();
	}

	/**
	 * What was meant; with a sentence at the field if it cannot be that. What nobody
	 * touched is as it was seen, whatever that is.
	 */
	FactCode read(Texts texts, FormErrors errors) {
		if (this.choice.equals(THEIRS) || isUntouched(texts)) {
			return this.seen;
		}
		if (this.typed.isBlank() && !fact().isNeeded()) {
			return new FactCode(fact(), "");
		}
		if (fact() == Fact.STANCE && this.typed.equals(Stance.PARTLY.name())) {
			var part = errors.require(name(), typed(Fact.ADMITTED_PART, this.beside, texts),
					texts.label(Fact.ADMITTED_PART.kind(), "wrong"));
			return new FactCode(fact(), (part != null) ? this.typed + " " + part.code() : "");
		}
		var value = errors.require(name(), typed(fact(), this.typed, texts), wrong(texts));
		return new FactCode(fact(), (value != null) ? value.code() : "");
	}

	private boolean isUntouched(Texts texts) {
		return this.typed.strip().equals(this.seen.typed(texts).strip())
				&& (this.seen.beside().isEmpty() || this.beside.equals(this.seen.beside()));
	}

	private Optional<FactValue> typed(Fact fact, String words, Texts texts) {
		var from = this.beside.isBlank() ? LicencePlate.NETHERLANDS : this.beside.strip().toUpperCase(Locale.ROOT);
		return new TypedFact(fact, words, from, texts.today()).value();
	}

	private String wrong(Texts texts) {
		return fact().isAhead() ? texts.say("sheet.day.wrong") : texts.label(fact().kind(), "wrong");
	}

}
