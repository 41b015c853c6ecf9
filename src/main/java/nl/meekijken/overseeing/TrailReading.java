package nl.meekijken.overseeing;

import java.util.Objects;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import nl.meekijken.access.AuditTrail;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Shell;

/**
 * Reads the trail of a dossier inside its office, and over all offices who the people
 * are. Reading it is looking at the dossier, and is recorded as such.
 */
@Component
class TrailReading {

	private final AuditTrail trail;

	private final StaffReading frames;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	private final Work work;

	TrailReading(AuditTrail trail, StaffReading frames, RoundTrip roundTrip, ApplicationEventPublisher events,
			Work work) {
		this.trail = trail;
		this.frames = frames;
		this.roundTrip = roundTrip;
		this.events = events;
		this.work = work;
	}

	TrailPage read(Whereabouts place, TrailQuery query, Viewer.Staff viewer, Shell shell) {
		var entries = this.trail.of(place.dossier(), query.filter(), TrailField.columns(), TrailPlace.BESIDE,
				query.from(), TrailQuery.SIZE + 1);
		var people = this.trail.people(place.dossier());
		var inside = this.work.inside(place.office(), viewer, () -> {
			var answers = this.roundTrip.askAll(entries, people);
			this.events.publishEvent(new Viewed(place.dossier(), Seen.DOSSIER, null));
			return answers;
		});
		var named = new TreeSet<>(inside.to(people));
		inside.to(entries).stream().map(entry -> entry.person()).filter(Objects::nonNull).forEach(named::add);
		var read = this.frames.with(this.trail.names(named), shell, Section.DOSSIERS);
		return new TrailPage(read.frame(), query, inside.to(entries), read.content());
	}

}
