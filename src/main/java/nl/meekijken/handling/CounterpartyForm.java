package nl.meekijken.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What is known of a counterparty, as it is typed.
 *
 * @param known empty where nobody knows who it was
 */
record CounterpartyForm(String known, String kind, String country, String plate, String makeAndType, String insurer,
		String agent, String reference, String stance, String percentage, String heldLiableOn, String version,
		String key) {

	private static final int LONGEST = 200;

	static CounterpartyForm of(@Nullable Counterparty party, int version) {
		if (party == null) {
			return new CounterpartyForm("ja", CounterpartyKind.MOTOR_VEHICLE.name(), LicencePlate.NETHERLANDS, "", "",
					"", "", "", Stance.OPEN.name(), "", "", Integer.toString(version), FormKey.fresh());
		}
		var plate = party.plate();
		var part = party.percentage();
		return new CounterpartyForm(party.known() ? "ja" : "", party.kind().name(),
				(plate != null) ? plate.country() : LicencePlate.NETHERLANDS, (plate != null) ? plate.display() : "",
				text(party.makeAndType()), text(party.insurer()), text(party.agent()), text(party.insurerReference()),
				party.stance().name(), (part != null) ? part.display() : "", text(party.heldLiableOn()),
				Integer.toString(version), FormKey.fresh());
	}

	static CounterpartyForm of(Filled filled) {
		return new CounterpartyForm(filled.text("bekend"), filled.text("wat"), filled.text("land"),
				filled.text("kenteken"), filled.text("voertuig"), filled.text("verzekeraar"),
				filled.text("gevolmachtigde"), filled.text("kenmerk"), filled.text("standpunt"),
				filled.text("percentage"), filled.text("gesteld-op"), filled.text("versie"), filled.text("sleutel"));
	}

	/** As typed, to be confirmed against the dossier as it stands now. */
	CounterpartyForm on(int presentVersion) {
		return new CounterpartyForm(this.known, this.kind, this.country, this.plate, this.makeAndType, this.insurer,
				this.agent, this.reference, this.stance, this.percentage, this.heldLiableOn,
				Integer.toString(presentVersion), FormKey.fresh());
	}

	FormKey formKey(int position) {
		return FormKey.of("counterparty", this.key, List.of(position, toString()));
	}

	Optional<Counterparty> read(Texts texts, FormErrors errors) {
		var what = errors.require("wat", constant(CounterpartyKind.values(), this.kind), texts.say("party.kind.wrong"));
		var position = errors.require("standpunt", constant(Stance.values(), this.stance),
				texts.say("party.stance.wrong"));
		var carries = this.plate.isBlank() ? null : errors.require("kenteken",
				LicencePlate.parse(whereFrom(), this.plate), texts.say("party.plate.wrong"));
		var day = this.heldLiableOn.isBlank() ? null
				: errors.require("gesteld-op", PaymentForm.past(this.heldLiableOn, texts), texts.say("day.wrong"));
		for (var typed : List.of(this.makeAndType, this.insurer, this.agent, this.reference)) {
			if (typed.strip().length() > LONGEST) {
				errors.add("verzekeraar", texts.say("write.detail.long", LONGEST));
			}
		}
		if (what == null || position == null) {
			return Optional.empty();
		}
		var part = part(position, texts, errors);
		return errors.isEmpty()
				? Optional.of(new Counterparty(!this.known.isEmpty(), what, carries, orNone(this.makeAndType),
						orNone(this.insurer), orNone(this.agent), orNone(this.reference), position, part, day))
				: Optional.empty();
	}

	/** Who admits wholly admits all; who admits partly says which part. */
	private @Nullable Percentage part(Stance position, Texts texts, FormErrors errors) {
		return switch (position) {
			case OPEN -> null;
			case ADMITTED -> new Percentage(100);
			case DENIED -> new Percentage(0);
			case PARTLY -> errors.require("percentage",
					Percentage.parse(this.percentage).filter(part -> part.value() > 0 && part.value() < 100),
					texts.say("party.percentage.wrong"));
		};
	}

	private String whereFrom() {
		return this.country.isBlank() ? LicencePlate.NETHERLANDS : this.country.strip().toUpperCase(Locale.ROOT);
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
		return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
	}

	private static String text(@Nullable Object kept) {
		return Objects.toString(kept, "");
	}

	private static @Nullable String orNone(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

}
