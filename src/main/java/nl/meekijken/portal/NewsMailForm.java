package nl.meekijken.portal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import nl.meekijken.access.Slugs;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.notification.MailChoice;
import nl.meekijken.notification.MailChoices;
import nl.meekijken.notification.Rhythm;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What somebody filled in about news by mail.
 *
 * @param byKind for every kind of event; empty for as usual
 */
record NewsMailForm(String rhythm, String hour, boolean anyTime, Map<ActivityGroup, String> byKind) {

	/** Hours that are offered; mail at night is of use to nobody. */
	static final int FIRST_HOUR = 6;

	static final int LAST_HOUR = 21;

	static NewsMailForm of(MailChoices choices) {
		var byKind = new EnumMap<ActivityGroup, String>(ActivityGroup.class);
		choices.byKind().forEach((kind, rhythm) -> byKind.put(kind, rhythm.name()));
		var usual = choices.usual();
		return new NewsMailForm(usual.rhythm().name(), Integer.toString(usual.hour()), usual.anyTime(), byKind);
	}

	static NewsMailForm of(Filled filled) {
		var byKind = new EnumMap<ActivityGroup, String>(ActivityGroup.class);
		for (var kind : ActivityGroup.values()) {
			byKind.put(kind, filled.text(field(kind)));
		}
		return new NewsMailForm(filled.text("ritme"), filled.text("uur"), filled.has("altijd"), byKind);
	}

	static String field(ActivityGroup kind) {
		return "soort-" + Slugs.GROUP.of(kind);
	}

	/** What was filled in for a kind of event; empty for as usual. */
	String of(ActivityGroup kind) {
		return this.byKind.getOrDefault(kind, "");
	}

	/** Whether any kind of event differs from what is usual. */
	boolean hasKinds() {
		return this.byKind.values().stream().anyMatch(typed -> !typed.isEmpty());
	}

	/** What was chosen, or nothing and a sentence at each field that cannot be. */
	Optional<MailChoices> read(Texts texts, FormErrors errors) {
		var wanted = errors.require("ritme", rhythm(this.rhythm), texts.say("newsmail.rhythm.wrong"));
		var at = errors.require("uur", readHour(), texts.say("newsmail.hour.wrong"));
		var kinds = new EnumMap<ActivityGroup, Rhythm>(ActivityGroup.class);
		this.byKind.forEach((kind, typed) -> {
			if (!typed.isEmpty()) {
				rhythm(typed).ifPresentOrElse(chosen -> kinds.put(kind, chosen),
						() -> errors.add(field(kind), texts.say("newsmail.rhythm.wrong")));
			}
		});
		return (wanted != null && at != null && errors.isEmpty())
				? Optional.of(new MailChoices(new MailChoice(wanted, at, this.anyTime), kinds, false))
				: Optional.empty();
	}

	private static Optional<Rhythm> rhythm(String typed) {
		return Arrays.stream(Rhythm.values()).filter(one -> one.name().equals(typed)).findFirst();
	}

	private Optional<Integer> readHour() {
		return Optional.of(this.hour)
			.filter(typed -> typed.matches("[0-9]{1,2}"))
			.map(Integer::valueOf)
			.filter(number -> number >= FIRST_HOUR && number <= LAST_HOUR);
	}

}
