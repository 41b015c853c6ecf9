package nl.meekijken.amending;

import java.util.Optional;

import nl.meekijken.access.FactWords;
import nl.meekijken.dossier.ChangedFact;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactKind;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.Stance;
import nl.meekijken.web.Texts;

/**
 * What a fact is in the notation of machines, so that three of them can be laid side by
 * side; empty where it is not known. A position with the part that it admits is one.
 */
record FactCode(Fact fact, String code) {

	private static final String PARTLY = Stance.PARTLY.name() + " ";

	/** What stands in a dossier. */
	static FactCode in(HandledDossier dossier, FactPlace place) {
		var value = place.in(dossier).map(FactValue::code).orElse("");
		var part = value.equals(Stance.PARTLY.name())
				? place.with(Fact.ADMITTED_PART).in(dossier).map(admitted -> " " + admitted.code()).orElse("") : "";
		return new FactCode(place.fact(), value + part);
	}

	/** As a form brings it back; what is none of ours reads as not known. */
	static FactCode of(Fact fact, String typed) {
		var code = new FactCode(fact, typed.replace("\r\n", "\n"));
		try {
			return code.value().isPresent() && code.isOffered() ? code : new FactCode(fact, "");
		}
		catch (RuntimeException ex) {
			return new FactCode(fact, "");
		}
	}

	boolean isUnknown() {
		return this.code.isEmpty();
	}

	/** The value, under the fact that it is of; none if it is not known. */
	Optional<FactValue> value() {
		return isUnknown() ? Optional.empty() : Optional.of(subject().kind().read(bare()));
	}

	private boolean isOffered() {
		var subject = subject();
		return subject.kind() != FactKind.CHOICE || subject.options().contains(this.code)
				|| (this.fact == Fact.STANCE && this.code.equals(Stance.PARTLY.name()));
	}

	/** A part that is admitted is a fact of its own. */
	private Fact subject() {
		return (this.code.startsWith(PARTLY) && this.fact == Fact.STANCE) ? Fact.ADMITTED_PART : this.fact;
	}

	private String bare() {
		return (subject() == this.fact) ? this.code : this.code.substring(PARTLY.length());
	}

	/** What a dossier has to write down when this becomes that. */
	ChangedFact to(FactCode after, int position) {
		var before = (subject() == after.subject()) ? value() : position(after.subject());
		return new ChangedFact(new FactPlace(after.subject(), position), before, after.value());
	}

	/** Where a part was admitted and no longer is, or the other way round. */
	private static Optional<FactValue> position(Fact subject) {
		return (subject == Fact.STANCE) ? Optional.of(new FactValue.Choice(Stance.PARTLY.name())) : Optional.empty();
	}

	/** In words. */
	String words(Texts texts) {
		if (subject() != this.fact) {
			return texts.label(Stance.PARTLY) + " (" + bare() + "%)";
		}
		return FactWords.of(texts, this.fact, value());
	}

	/** As somebody would type it. */
	String typed(Texts texts) {
		return value().map(known -> switch (known) {
			case FactValue.Plate(var plate) -> plate.display();
			case FactValue.Amount(var money) -> money.display(texts.locale()).replaceAll("[^0-9.,]", "");
			case FactValue.Part part -> Stance.PARTLY.name();
			default -> known.code();
		}).orElse("");
	}

	/** What is typed beside it: the country of a plate, the part of a liability. */
	String beside() {
		return value().map(known -> switch (known) {
			case FactValue.Plate(var plate) -> plate.country();
			case FactValue.Part(var part) -> part.display();
			default -> "";
		}).orElse("");
	}

}
