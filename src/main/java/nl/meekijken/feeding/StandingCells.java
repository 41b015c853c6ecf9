package nl.meekijken.feeding;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.dossier.Standing;
import nl.meekijken.dossier.StatusChange;

/** Where a dossier stands, and since when. */
final class StandingCells {

	static final Set<String> COLUMNS = Set.of("status", "status_sinds", "aan_zet", "aan_zet_sinds", "sluitreden",
			"gesloten_op", "letsel", "buitenland", "waarborgfonds", "klacht", "expertise");

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	private StandingCells() {
	}

	static @Nullable Standing read(Cells cells) {
		var status = cells.neededWord("status", DossierStatus.class);
		var since = cells.past("status_sinds");
		var ball = cells.word("aan_zet", Ball.class);
		var ballSince = cells.has("aan_zet_sinds") ? cells.past("aan_zet_sinds") : since;
		var reason = cells.word("sluitreden", CloseReason.class);
		if (status != null && status.needsCloseReason() && !cells.has("sluitreden")) {
			cells.say("sluitreden", FaultReason.MISSING);
		}
		if (status == null || since == null || ballSince == null) {
			return null;
		}
		return new Standing(status, since, (ball != null && status.isActive()) ? ball : status.usualBall(), ballSince,
				status.needsCloseReason() ? reason : null);
	}

	/** The day on which it was closed, or else since when it has been. */
	static @Nullable Instant closedAt(Cells cells, @Nullable Standing standing) {
		var closed = cells.day("gesloten_op");
		if (standing == null || standing.status().isActive()) {
			return null;
		}
		return (closed != null) ? closed.atStartOfDay(HERE).toInstant() : standing.since();
	}

	/** What is known of its way: the report, and where it stands. */
	static List<StatusChange> history(Instant reported, Standing standing) {
		var now = new StatusChange(standing.status(), standing.since());
		return (standing.status() == DossierStatus.REPORTED || !reported.isBefore(standing.since())) ? List.of(now)
				: List.of(new StatusChange(DossierStatus.REPORTED, reported), now);
	}

	static SideTracks tracks(Cells cells) {
		return new SideTracks(cells.word("expertise", Expertise.class, Expertise.NONE), cells.yes("letsel"),
				cells.yes("buitenland"), cells.yes("waarborgfonds"), cells.yes("klacht"));
	}

}
