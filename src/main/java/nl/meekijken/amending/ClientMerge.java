package nl.meekijken.amending;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import nl.meekijken.access.ClientForm;
import nl.meekijken.dossier.ClientField;

/**
 * What was typed about a client, laid beside what somebody else made of it.
 *
 * @param own as typed
 * @param seen as it was when whoever types began
 * @param theirs what stands in the dossier now
 * @param unchosen what still has to be chosen
 */
record ClientMerge(ClientForm own, ClientForm seen, ClientForm theirs, Set<ClientField> unchosen) {

	boolean changedHere(ClientField field) {
		return !this.own.isSame(field, this.seen) || this.unchosen.contains(field);
	}

	boolean changedThere(ClientField field) {
		return !this.theirs.isSame(field, this.seen);
	}

	/** Whether both changed it, and not alike: then one has to choose. */
	boolean isConflict(ClientField field) {
		var both = changedHere(field) && changedThere(field);
		return (both || this.unchosen.contains(field)) && !this.own.isSame(field, this.theirs);
	}

	/**
	 * What the form is sent with: the own of what one changed, and the rest as it stands
	 * now.
	 */
	ClientForm sent() {
		var sent = this.own;
		for (var field : ClientField.values()) {
			if (!changedHere(field)) {
				sent = sent.with(field, this.theirs);
			}
		}
		return sent;
	}

	/** What somebody has to look at. */
	List<ClientField> shown() {
		return Arrays.stream(ClientField.values()).filter(field -> changedHere(field) || changedThere(field)).toList();
	}

}
