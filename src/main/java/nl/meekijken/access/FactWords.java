package nl.meekijken.access;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.dossier.Obtained;
import nl.meekijken.dossier.Stance;
import nl.meekijken.web.Texts;

/** What a fact of a dossier is, in words that are the same for every audience. */
public final class FactWords {

	private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private FactWords() {
	}

	/**
	 * The name of a fact, with the counterparty or witness that it is of where there are
	 * more.
	 */
	public static String name(Texts texts, FactPlace place) {
		return (place.position() > 1) ? texts.say(place.fact().isOfWitness() ? "fact.of-witness" : "fact.of-party",
				texts.label(place.fact()), place.position()) : texts.label(place.fact());
	}

	/** A value of a fact; one that is not known is called so. */
	public static String of(Texts texts, Fact fact, Optional<FactValue> value) {
		return value.map(known -> of(texts, fact, known)).orElseGet(() -> texts.say("unknown"));
	}

	public static String of(Texts texts, Fact fact, FactValue value) {
		return switch (value) {
			case FactValue.Words(var text) -> text;
			case FactValue.Day(var day) -> texts.day(day);
			case FactValue.Time(var time) -> time.format(HOURS_AND_MINUTES);
			case FactValue.Amount(var money) -> money.display(texts.locale());
			case FactValue.Plate(var plate) ->
				plate.isDutch() ? plate.display() : plate.country() + " " + plate.display();
			case FactValue.Choice(var name) -> choice(texts, fact, name);
			case FactValue.Part(var percentage) -> percentage.display();
		};
	}

	/** One of what one chooses from. */
	public static String choice(Texts texts, Fact fact, String name) {
		return switch (fact) {
			case DAMAGE_COUNTRY -> Locale.of("", name).getDisplayCountry(texts.locale());
			case OBJECT -> texts.label(DamagedObject.valueOf(name));
			case PARTY_KIND -> texts.label(CounterpartyKind.valueOf(name));
			case STANCE -> texts.label(Stance.valueOf(name));
			case EXPERTISE -> texts.label(Expertise.valueOf(name));
			case POLICE_PAPER, WITNESS_STATEMENT -> texts.label(Obtained.valueOf(name));
			default -> texts.say(name.equals(Fact.YES) ? "yes" : "no");
		};
	}

}
