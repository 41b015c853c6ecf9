package nl.meekijken.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.InsurerKind;
import nl.meekijken.dossier.KnownInsurer;
import nl.meekijken.values.Line;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * An insurer or agent as typed.
 *
 * @param who the number of the one that is renamed; empty for a new one
 * @param into the number of the one in which it goes up
 */
record InsurerForm(String key, String who, String version, String kind, String name, String into) {

	private static final int LONGEST = 100;

	static InsurerForm empty() {
		return new InsurerForm(FormKey.fresh(), "", "", InsurerKind.INSURER.name(), "", "");
	}

	static InsurerForm of(KnownInsurer known) {
		return new InsurerForm(FormKey.fresh(), Long.toString(known.id()), Integer.toString(known.version()),
				known.kind().name(), known.name(), "");
	}

	/** Of one of them, if it is there. */
	static InsurerForm of(List<KnownInsurer> current, long id) {
		return current.stream()
			.filter(known -> known.id() == id)
			.findFirst()
			.map(InsurerForm::of)
			.orElseGet(InsurerForm::empty);
	}

	static InsurerForm of(Filled typed) {
		return new InsurerForm(typed.text("sleutel"), typed.text("wie"), typed.text("versie"), typed.text("soort"),
				typed.text("naam"), typed.text("naar"));
	}

	boolean changes() {
		return !this.who.isEmpty();
	}

	boolean has(InsurerKind other) {
		return other.name().equals(this.kind);
	}

	/** Whether it can go up in another: of its kind, and not itself. */
	boolean canGoUpIn(KnownInsurer other) {
		return has(other.kind()) && !this.who.equals(Long.toString(other.id()));
	}

	Optional<InsurerKind> readKind() {
		return Stream.of(InsurerKind.values()).filter(this::has).findFirst();
	}

	Optional<String> readName(Texts texts, FormErrors errors) {
		return Optional
			.ofNullable(errors.require("naam", Line.parse(this.name, LONGEST), texts.say("insurers.name.wrong")));
	}

	long id() {
		return number(this.who);
	}

	long intoId() {
		return number(this.into);
	}

	int shownVersion() {
		return (int) Math.min(number(this.version), Integer.MAX_VALUE);
	}

	private static long number(String typed) {
		return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
	}

}
