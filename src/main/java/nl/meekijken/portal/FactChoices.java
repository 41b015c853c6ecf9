package nl.meekijken.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import nl.meekijken.access.FactWords;
import nl.meekijken.dossier.Fact;
import nl.meekijken.intake.Countries;
import nl.meekijken.web.Texts;

/** What one chooses from where a fact is not only typed. */
record FactChoices(Fact fact, Texts texts) {

	/** As a form sends them, with their words; of a licence plate where it is from. */
	Map<String, String> all() {
		return switch (this.fact.kind()) {
			case PLATE -> inOrder(Countries.PLATES, code -> code + " - " + Wording.plateCountry(this.texts, code));
			case COUNTRY -> inOrder(Countries.LETTERS, this::words);
			default -> inOrder(this.fact.options(), this::words);
		};
	}

	private String words(String name) {
		return FactWords.choice(this.texts, this.fact, name);
	}

	private static Map<String, String> inOrder(List<String> names, UnaryOperator<String> words) {
		var choices = new LinkedHashMap<String, String>();
		names.forEach(name -> choices.put(name, words.apply(name)));
		return choices;
	}

}
