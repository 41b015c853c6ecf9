package nl.meekijken.feeding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.values.ClaimNumber;

/** A dossier in a row of a file. */
final class DossierCells {

	private static final Set<String> OWN = Set.of(FileRow.KEY, FileRow.ACCOUNT, FileRow.NUMBER, "kenmerk", "gemeld_op",
			"volgend_bericht_op", "toestemming_op", "toestemming_ingetrokken_op");

	static final Set<String> COLUMNS = Stream.of(OWN, StandingCells.COLUMNS, ClientCells.COLUMNS, DamageCells.COLUMNS)
		.flatMap(Set::stream)
		.collect(Collectors.toUnmodifiableSet());

	private DossierCells() {
	}

	/**
	 * Reads a dossier; none if something is wrong with it.
	 * @param number under which it is known here
	 * @param bringer who brought the file; none where nothing is brought in
	 */
	static Optional<NewDossier> read(Cells cells, PersonId reporter, ClaimNumber number, @Nullable Author bringer) {
		var reported = cells.past("gemeld_op");
		var standing = StandingCells.read(cells);
		var closed = StandingCells.closedAt(cells, standing);
		var client = ClientCells.read(cells, bringer);
		var damage = DamageCells.read(cells);
		var parties = DamageCells.party(cells);
		var tracks = StandingCells.tracks(cells);
		var reference = cells.line("kenmerk", ClientLimits.REFERENCE);
		var promised = cells.day("volgend_bericht_op");
		var consent = cells.neededDay("toestemming_op");
		var withdrawn = cells.day("toestemming_ingetrokken_op");
		if (!cells.isRight() || reported == null || standing == null || client == null || damage == null
				|| consent == null) {
			return Optional.empty();
		}
		return Optional.of(new NewDossier(number, reference, reporter, reported, standing, closed, client, damage,
				parties, tracks, StandingCells.history(reported, standing), null, promised, consent, withdrawn));
	}

	/** The number that the row says, if it says one that is one. */
	static @Nullable ClaimNumber number(Cells cells) {
		return cells.read(FileRow.NUMBER, FaultReason.NOT_A_CLAIM_NUMBER, ClaimNumber::parse);
	}

	/** Finds all that is wrong with a row in itself. */
	static void check(Cells cells) {
		number(cells);
		read(cells, new PersonId(1), new ClaimNumber(2000, 1), null);
		DamageCells.checkPart(cells);
	}

}
