package nl.meekijken.dossier;

import java.util.Set;

/**
 * Where somebody stood who was entered by mistake and was removed.
 *
 * @param counterparties the positions of counterparties
 * @param witnesses those of witnesses
 */
public record EmptyPlaces(Set<Integer> counterparties, Set<Integer> witnesses) {

	/** Nowhere. */
	public static final EmptyPlaces NONE = new EmptyPlaces(Set.of(), Set.of());

	public EmptyPlaces {
		counterparties = Set.copyOf(counterparties);
		witnesses = Set.copyOf(witnesses);
	}

}
