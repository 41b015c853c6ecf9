package nl.meekijken.filing;

import java.util.List;
import java.util.Optional;

import nl.meekijken.desk.Frame;
import nl.meekijken.document.LostPaper;
import nl.meekijken.document.TakenInventory;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Papers held against bytes.
 *
 * @param taken of the last nights, the latest first
 * @param lost the papers that had no bytes at the last one
 */
record InventoryPage(Frame frame, List<TakenInventory> taken, List<LostPaper> lost) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** The address of a paper whose bytes are gone. */
	String address(LostPaper paper) {
		return new FilingAddress(paper.number()).one(paper.id());
	}

	/** Whether nobody has to do anything; unknown before the first inventory was done. */
	Optional<Boolean> inOrder() {
		return this.taken.stream()
			.filter(inventory -> inventory.doneAt() != null)
			.findFirst()
			.map(TakenInventory::isInOrder);
	}

	String outcome(TakenInventory inventory) {
		if (inventory.doneAt() == null) {
			return texts().say("inventory.underway");
		}
		return inventory.isInOrder() ? texts().say("inventory.in-order")
				: texts().say("inventory.found", inventory.gone(), inventory.orphans());
	}

}
