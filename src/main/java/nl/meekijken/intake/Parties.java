package nl.meekijken.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.LicencePlate;

/** Who is held liable by a report: up to three, the first of whom may be unknown. */
final class Parties {

	private static final String YES = "ja";

	private final ReportReading reading;

	Parties(ReportReading reading) {
		this.reading = reading;
	}

	List<Counterparty> all() {
		var parties = new ArrayList<Counterparty>();
		parties.add(first());
		if (this.reading.answers().asks(ReportField.SECOND_KIND)) {
			parties.add(another(ReportField.SECOND_KIND, ReportField.SECOND_PLATE, ReportField.SECOND_INSURER));
		}
		if (this.reading.answers().asks(ReportField.THIRD_KIND)) {
			parties.add(another(ReportField.THIRD_KIND, ReportField.THIRD_PLATE, ReportField.THIRD_INSURER));
		}
		return parties;
	}

	/** Whether one of them drives a vehicle of another country. */
	boolean isForeign() {
		return all().stream().map(Counterparty::plate).anyMatch(plate -> plate != null && !plate.isDutch());
	}

	private Counterparty first() {
		var known = this.reading.answers().is(ReportField.PARTY_KNOWN, YES);
		return party(known, known ? kind(ReportField.PARTY_KIND) : CounterpartyKind.MOTOR_VEHICLE,
				plate(ReportField.PARTY_PLATE), this.reading.textOrNone(ReportField.PARTY_MAKE_TYPE),
				this.reading.textOrNone(ReportField.PARTY_INSURER));
	}

	private Counterparty another(ReportField kind, ReportField plate, ReportField insurer) {
		return party(true, kind(kind), plate(plate), null, this.reading.textOrNone(insurer));
	}

	private static Counterparty party(boolean known, CounterpartyKind kind, @Nullable LicencePlate plate,
			@Nullable String makeAndType, @Nullable String insurer) {
		return new Counterparty(known, kind, plate, makeAndType, insurer, null, null, Stance.OPEN, null, null);
	}

	private @Nullable LicencePlate plate(ReportField field) {
		return this.reading.plate(field).orElse(null);
	}

	private CounterpartyKind kind(ReportField field) {
		return switch (this.reading.answers().text(field)) {
			case "motorvoertuig" -> CounterpartyKind.MOTOR_VEHICLE;
			case "fietser" -> CounterpartyKind.BICYCLE;
			case "voetganger" -> CounterpartyKind.PEDESTRIAN;
			case "dier" -> CounterpartyKind.ANIMAL;
			default -> CounterpartyKind.OTHER;
		};
	}

}
