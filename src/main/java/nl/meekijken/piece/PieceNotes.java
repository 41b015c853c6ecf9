package nl.meekijken.piece;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/**
 * Tells in the activities of a dossier what became of its pieces. Activities are kept in
 * Dutch, as staff write them.
 */
@Component
class PieceNotes {

	private final Activities activities;

	private final Clock clock;

	PieceNotes(Activities activities, Clock clock) {
		this.activities = activities;
		this.clock = clock;
	}

	void decided(OfficeId office, DossierId dossier, PieceKind kind, boolean needed, String reason, String by) {
		var label = texts().label(kind);
		note(office, dossier,
				needed ? texts().say("note.added", label, reason) : texts().say("note.waived", label, reason), by);
	}

	void judged(OfficeId office, DossierId dossier, PieceKind kind, @Nullable String refusal, String by) {
		var label = texts().label(kind);
		note(office, dossier,
				(refusal != null) ? texts().say("note.refused", label, refusal) : texts().say("note.accepted", label),
				by);
	}

	private void note(OfficeId office, DossierId dossier, String words, String by) {
		this.activities.add(office, dossier, new NewActivity(now(), ActivityKind.NOTE, null, words, Actor.RECOVERY, by,
				Audience.INTERMEDIARY, null, null));
	}

	void asked(OfficeId office, DossierId dossier, List<PieceKind> kinds, Asker by, @Nullable EmailId email) {
		add(office, dossier, ActivityKind.PAPERS_REQUESTED, list(kinds), by, email);
	}

	void reminded(OfficeId office, DossierId dossier, @Nullable Asker by, EmailId email) {
		add(office, dossier, ActivityKind.REMINDER_SENT, null, by, email);
	}

	private void add(OfficeId office, DossierId dossier, ActivityKind kind, @Nullable String detail, @Nullable Asker by,
			@Nullable EmailId email) {
		this.activities.add(office, dossier,
				new NewActivity(now(), kind, detail, null, (by != null) ? by.actor() : Actor.SYSTEM,
						(by != null) ? by.name() : null, Audience.INTERMEDIARY, null,
						(email != null) ? email.value() : null));
	}

	private String list(List<PieceKind> kinds) {
		var texts = texts();
		return kinds.stream().map(texts::label).collect(Collectors.joining(", "));
	}

	private Instant now() {
		return this.clock.instant();
	}

	private Texts texts() {
		return Texts.of("piece", Texts.DUTCH, this.clock);
	}

}
