package nl.meekijken.amending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * The facts of one form as they are typed.
 *
 * @param version of the dossier when whoever types began
 * @param adds whether there was no such counterparty or witness yet
 */
record SheetForm(SheetPlace place, List<FactField> fields, String version, boolean adds, String key) {

	static SheetForm of(SheetPlace place, HandledDossier dossier, Texts texts) {
		var adds = place.isNew(dossier);
		return new SheetForm(place,
				place.sheet()
					.places(place.position())
					.map(fact -> FactField.in(dossier, fact, texts))
					.map(field -> adds ? field.suggesting() : field)
					.toList(),
				Integer.toString(dossier.version()), adds, FormKey.fresh());
	}

	static SheetForm of(SheetPlace place, Filled filled) {
		return new SheetForm(place,
				place.sheet().places(place.position()).map(fact -> FactField.of(filled, fact)).toList(),
				filled.text("versie"), filled.has("nieuw"), filled.text("sleutel"));
	}

	FormKey formKey() {
		return FormKey.of("facts", this.key, List.of(this.place, this.fields));
	}

	FactField field(Fact fact) {
		return this.fields.stream().filter(field -> field.fact() == fact).findFirst().orElseThrow();
	}

	/** What was meant, and a sentence at each field that cannot be read. */
	Map<Fact, FactCode> read(Texts texts, FormErrors errors) {
		var read = new LinkedHashMap<Fact, FactCode>();
		for (var field : this.fields) {
			read.put(field.fact(), field.read(texts, errors));
			if (field.lacksChoice()) {
				errors.add("keuze-" + field.name(), texts.say("merge.choose"));
			}
		}
		return read;
	}

	/** The version that whoever types began with. */
	int begunAt() {
		return this.version.matches("[0-9]{1,9}") ? Integer.parseInt(this.version) : 0;
	}

	/** As typed, for the next one, since somebody else added one meanwhile. */
	SheetForm at(SheetPlace next, HandledDossier dossier) {
		return new SheetForm(next, this.fields.stream().map(field -> field.at(next.position())).toList(),
				Integer.toString(dossier.version()), true, FormKey.fresh());
	}

}
