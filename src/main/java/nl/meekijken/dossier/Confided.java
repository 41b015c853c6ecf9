package nl.meekijken.dossier;

import java.util.List;
import java.util.Map;

/**
 * What only staff know of a dossier.
 *
 * @param contacts of the counterparties, by position
 * @param witnesses by position, from one
 */
public record Confided(Map<Integer, PartyContact> contacts, Map<Integer, Witness> witnesses) {

	public static final Confided NOTHING = new Confided(Map.of(), Map.of());

	public Confided {
		contacts = Map.copyOf(contacts);
		witnesses = Map.copyOf(witnesses);
	}

	/** Who a counterparty is. */
	public PartyContact contact(int position) {
		return this.contacts.getOrDefault(position, PartyContact.UNKNOWN);
	}

	public Witness witness(int position) {
		return this.witnesses.getOrDefault(position, Witness.NOBODY);
	}

	/** Where the witnesses stand of whom something is known, in order. */
	public List<Integer> witnessPositions() {
		return this.witnesses.entrySet()
			.stream()
			.filter(entry -> !entry.getValue().isNobody())
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

}
