package nl.meekijken.handling;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.Slugs;
import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Move;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * A move of a dossier as it is typed.
 *
 * @param ball empty for whoever usually has to move next
 * @param version of the dossier that was on the screen
 */
record MoveForm(String to, String ball, String closeReason, String told, String why, String nextUpdate, String version,
		String key) {

	private static final int LONGEST = 2000;

	static MoveForm empty(int version) {
		return new MoveForm("", "", "", "", "", "", Integer.toString(version), FormKey.fresh());
	}

	static MoveForm of(Filled filled) {
		return new MoveForm(filled.text("naar"), filled.text("bal"), filled.text("sluitreden"), filled.text("uitleg"),
				filled.text("waarom"), filled.text("volgend"), filled.text("versie"), filled.text("sleutel"));
	}

	/** What was typed, to be judged against the dossier as it stands now. */
	MoveForm on(int presentVersion) {
		return new MoveForm(this.to, this.ball, this.closeReason, this.told, this.why, this.nextUpdate,
				Integer.toString(presentVersion), FormKey.fresh());
	}

	FormKey formKey() {
		return FormKey.of("move", this.key,
				List.of(this.to, this.ball, this.closeReason, this.told, this.why, this.nextUpdate, this.version));
	}

	Optional<Move> read(Texts texts, FormErrors errors) {
		var there = errors.require("naar", Slugs.STATUS.read(this.to), texts.say("move.to.missing"));
		var next = Days.read(this.nextUpdate, "volgend", texts, errors);
		if (this.told.length() > LONGEST || this.why.length() > LONGEST) {
			errors.add((this.told.length() > LONGEST) ? "uitleg" : "waarom", texts.say("move.long", LONGEST));
		}
		if (there == null || !errors.isEmpty()) {
			return Optional.empty();
		}
		Ball nextBall = Slugs.BALL.read(this.ball).orElse(there.usualBall());
		return Optional.of(new Move(there, nextBall, chosenReason(there), orNone(this.told), orNone(this.why), next,
				Days.version(this.version)));
	}

	/** Of an ending that tells one; another may have been chosen before. */
	private @Nullable CloseReason chosenReason(DossierStatus there) {
		return !there.needsCloseReason() ? null
				: List.of(CloseReason.values())
					.stream()
					.filter(reason -> reason.name().equals(this.closeReason))
					.findFirst()
					.orElse(null);
	}

	private static @Nullable String orNone(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

}
