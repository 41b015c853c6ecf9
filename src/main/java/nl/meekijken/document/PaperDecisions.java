package nl.meekijken.document;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.Whereabouts;

/**
 * What staff at work inside an office decide about its papers, with the activity that
 * tells it to whoever sees the paper.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaperDecisions {

	private final DocumentStore store;

	private final Documents documents;

	private final StaffPapers papers;

	private final Activities activities;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PaperDecisions(DocumentStore store, Documents documents, StaffPapers papers, Activities activities,
			RoundTrip roundTrip, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.documents = documents;
		this.papers = papers;
		this.activities = activities;
		this.roundTrip = roundTrip;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Decides who sees a paper. The intermediary reads when one is released; colleagues
	 * read every change.
	 * @param was for whom it was when the one who decides looked
	 */
	public Decision showTo(Whereabouts place, DocumentId id, DocumentAudience was, DocumentAudience becomes,
			Author by) {
		var found = this.store.showTo(place.number(), id, was, becomes, by.person());
		if (found.isEmpty()) {
			return Decision.ABSENT;
		}
		if (!found.get()) {
			return Decision.OVERTAKEN;
		}
		if (was != becomes) {
			var paper = this.roundTrip.ask(this.papers.one(place.dossier(), id)).orElseThrow();
			var released = was == DocumentAudience.INTERNAL;
			tell(place, paper, released ? ActivityKind.DOCUMENT_RELEASED : ActivityKind.DOCUMENT_AUDIENCE_CHANGED,
					released ? Audience.INTERMEDIARY : Audience.INTERNAL, null, by);
			this.events.publishEvent(new DossierChanged(place.office(), place.dossier()));
		}
		return Decision.DONE;
	}

	/**
	 * Says what a paper is. The piece that it serves for is there from then on; of what
	 * has a name of its own among the activities its readers read that it came, unless it
	 * is of our own making.
	 * @param was what it was when the one who decides looked
	 */
	public Decision call(Whereabouts place, DocumentId id, DocumentKind was, DocumentKind becomes, Author by) {
		var found = this.store.call(place.number(), id, was, becomes, by.person());
		if (found.isEmpty()) {
			return Decision.ABSENT;
		}
		if (!found.get()) {
			return Decision.OVERTAKEN;
		}
		if (was != becomes) {
			var paper = this.roundTrip.ask(this.papers.one(place.dossier(), id)).orElseThrow();
			received(becomes).filter(kind -> paper.document().origin() != Origin.RECOVERY)
				.ifPresent(kind -> tell(place, paper, kind, paper.visible() ? Audience.INTERMEDIARY : Audience.INTERNAL,
						null, by));
			this.events.publishEvent(new DossierChanged(place.office(), place.dossier()));
		}
		return Decision.DONE;
	}

	private static Optional<ActivityKind> received(DocumentKind kind) {
		return Optional.ofNullable(switch (kind) {
			case AUTHORISATION -> ActivityKind.AUTHORISATION_RECEIVED;
			case EXPERT_REPORT -> ActivityKind.EXPERT_REPORT_RECEIVED;
			case WITNESS_STATEMENT -> ActivityKind.WITNESS_STATEMENT_RECEIVED;
			case POLICE_REPORT -> ActivityKind.POLICE_REPORT_RECEIVED;
			default -> null;
		});
	}

	/**
	 * Removes a paper for good; see {@link Documents#remove}. Whoever saw the paper reads
	 * that it was removed, and why.
	 */
	public Decision remove(Whereabouts place, DocumentId id, RemovalReason reason, Author by) {
		var paper = this.roundTrip.ask(this.papers.one(place.dossier(), id));
		if (paper.isEmpty() || !this.documents.remove(place.number(), id, reason, by.person())) {
			return Decision.ABSENT;
		}
		tell(place, paper.get(), ActivityKind.DOCUMENT_REMOVED,
				paper.get().visible() ? Audience.INTERMEDIARY : Audience.INTERNAL, reason.value(), by);
		return Decision.DONE;
	}

	private void tell(Whereabouts place, FiledPaper paper, ActivityKind kind, Audience audience, @Nullable String note,
			Author by) {
		var shown = (kind != ActivityKind.DOCUMENT_REMOVED) ? paper.document().id().value() : null;
		this.activities.add(place.office(), place.dossier(), new NewActivity(this.clock.instant(), kind,
				paper.document().name(), note, Actor.RECOVERY, by.name(), audience, shown, null));
	}

}
