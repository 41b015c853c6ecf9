package nl.meekijken.handling;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Appointment;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.LoggedActivity;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * An activity as it is typed. For whom it is comes first and has no default: a note that
 * was meant for colleagues never reaches an intermediary by forgetting.
 *
 * @param corrects the number of the earlier one that stood there wrongly; empty if none
 */
record ActivityForm(String audience, String kind, String actor, String detail, String text, String corrects,
		String key) {

	private static final int LONGEST_DETAIL = 200;

	private static final int LONGEST_TEXT = 4000;

	/** Which the house writes itself. */
	private static final Set<ActivityKind> BY_ITSELF = EnumSet.of(ActivityKind.STATUS_CHANGED, ActivityKind.BALL_PASSED,
			ActivityKind.UPDATE_PROMISED, ActivityKind.HANDLER_ASSIGNED, ActivityKind.CLOSED, ActivityKind.REOPENED,
			ActivityKind.ASSIGNMENT_REFUSED, ActivityKind.REPORT_RECEIVED, ActivityKind.CLIENT_DATA_CHANGED,
			ActivityKind.IBAN_CHANGED, ActivityKind.IBAN_GIVEN, ActivityKind.IBAN_CONFIRMED, ActivityKind.IBAN_REFUSED,
			ActivityKind.EMAIL_SENT, ActivityKind.EMAIL_RECEIVED, ActivityKind.EMAIL_BOUNCED,
			ActivityKind.EMAIL_HELD_BACK, ActivityKind.AMOUNTS_CHANGED, ActivityKind.FACTS_CHANGED,
			ActivityKind.DOCUMENT_RELEASED, ActivityKind.DOCUMENT_AUDIENCE_CHANGED, ActivityKind.DOCUMENT_REMOVED,
			ActivityKind.QUESTION_ASKED, ActivityKind.QUESTION_ANSWERED, ActivityKind.PROPOSAL_MADE,
			ActivityKind.PROPOSAL_TAKEN_OVER, ActivityKind.PROPOSAL_REFUSED, ActivityKind.PAYMENT_TAKEN_BACK,
			ActivityKind.PAY_OUT_TAKEN_BACK, ActivityKind.INTERRUPTION_TAKEN_BACK);

	/** Of whom the house knows no more than this: it acts itself. */
	private static final Set<Actor> PEOPLE = EnumSet.complementOf(EnumSet.of(Actor.SYSTEM));

	static ActivityForm empty() {
		return new ActivityForm("", ActivityKind.NOTE.name(), Actor.RECOVERY.name(), "", "", "", FormKey.fresh());
	}

	/**
	 * To say better what an earlier one said wrongly. What the house wrote is corrected
	 * by a note, and its detail is no text.
	 */
	static ActivityForm correcting(LoggedActivity wrong) {
		Activity activity = wrong.activity();
		var byItself = BY_ITSELF.contains(activity.kind());
		return new ActivityForm(wrong.audience().name(), (byItself ? ActivityKind.NOTE : activity.kind()).name(),
				activity.actor().name(), byItself ? "" : orEmpty(activity.detail()), orEmpty(activity.note()),
				Long.toString(activity.id()), FormKey.fresh());
	}

	static ActivityForm of(Filled filled) {
		return new ActivityForm(filled.text("voor"), filled.text("soort"), filled.text("wie"), filled.text("detail"),
				filled.text("tekst"), filled.text("corrigeert"), filled.text("sleutel"));
	}

	static List<ActivityKind> kinds() {
		return Arrays.stream(ActivityKind.values()).filter(kind -> !BY_ITSELF.contains(kind)).toList();
	}

	static Set<Actor> actors() {
		return PEOPLE;
	}

	FormKey formKey() {
		return FormKey.of("activity", this.key,
				List.of(this.audience, this.kind, this.actor, this.detail, this.text, this.corrects));
	}

	boolean isFor(Audience one) {
		return this.audience.equals(one.name());
	}

	/** What was typed, if it can be written down. */
	Optional<NewActivity> read(Texts texts, FormErrors errors, Instant now, String author) {
		var whom = errors.require("voor", constant(Audience.class, this.audience), texts.say("write.audience.missing"));
		var what = errors.require("soort", constant(ActivityKind.class, this.kind).filter(this::mayChoose),
				texts.say("write.kind.missing"));
		var who = constant(Actor.class, this.actor).filter(PEOPLE::contains).orElse(Actor.RECOVERY);
		if (what == ActivityKind.INSPECTION_PLANNED && !this.detail.isBlank()
				&& Appointment.in(this.detail, texts.today()).isEmpty()) {
			errors.add("detail", texts.say("write.day.missing"));
		}
		if (this.detail.strip().length() > LONGEST_DETAIL) {
			errors.add("detail", texts.say("write.detail.long", LONGEST_DETAIL));
		}
		if (what == ActivityKind.NOTE && this.text.isBlank()) {
			errors.add("tekst", texts.say("write.text.missing"));
		}
		if (this.text.strip().length() > LONGEST_TEXT) {
			errors.add("tekst", texts.say("write.text.long", LONGEST_TEXT));
		}
		if (whom == null || what == null || !errors.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new NewActivity(now, what, (what != ActivityKind.NOTE) ? orNone(this.detail) : null,
				orNone(this.text), who, (who == Actor.RECOVERY) ? author : null, whom, null, null, correctedId()));
	}

	/** What the house wrote may be corrected in the words of a note. */
	private boolean mayChoose(ActivityKind chosen) {
		return !BY_ITSELF.contains(chosen);
	}

	@Nullable Long correctedId() {
		return this.corrects.matches("[0-9]{1,18}") ? Long.valueOf(this.corrects) : null;
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
	}

	private static @Nullable String orNone(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

	private static String orEmpty(@Nullable String kept) {
		return (kept != null) ? kept : "";
	}

}
