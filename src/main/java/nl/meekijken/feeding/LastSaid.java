package nl.meekijken.feeding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a feed said last of a dossier, in each column: one that is empty or left out says
 * nothing, so what was said before stands.
 */
final class LastSaid {

	/** Read of a new dossier only. */
	private static final Set<String> NOT_KEPT = Set.of("iban", "tenaamstelling");

	/** Parts of a name, an address or a standing, of which each row says the whole. */
	private static final Set<String> WHOLE = Set.of("bedrijfsnaam", "voorletters", "tussenvoegsel", "achternaam",
			"land", "schadeland", "aan_zet", "aan_zet_sinds", "sluitreden", "gesloten_op");

	/** What says nothing without the other. */
	private static final Map<String, String> BESIDE = Map.of("kentekenland", "kenteken", "tegenpartij_kentekenland",
			"tegenpartij_kenteken", "percentage", "standpunt");

	private LastSaid() {
	}

	/** Without what nobody asks for again. */
	static FileRow worthKeeping(FileRow row) {
		var cells = new HashMap<>(row.cells());
		cells.keySet().removeAll(NOT_KEPT);
		return new FileRow(row.line(), row.person(), cells);
	}

	static FileRow of(FileRow before, FileRow row) {
		var cells = new HashMap<>(before.cells());
		cells.keySet().removeAll(WHOLE);
		var said = new HashMap<>(row.cells());
		BESIDE.forEach((one, other) -> (row.get(other).isEmpty() ? said : cells).remove(one));
		cells.putAll(said);
		return worthKeeping(new FileRow(row.line(), row.person(), cells));
	}

}
