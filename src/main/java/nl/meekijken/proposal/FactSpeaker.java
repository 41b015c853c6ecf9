package nl.meekijken.proposal;

import java.util.Optional;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactValue;

/** Says what a fact is in Dutch, the language in which a dossier is kept. */
@FunctionalInterface
public interface FactSpeaker {

	String say(Fact fact, Optional<FactValue> value);

}
