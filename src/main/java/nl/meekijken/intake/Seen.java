package nl.meekijken.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import nl.meekijken.dossier.Confided;
import nl.meekijken.dossier.Inquiry;
import nl.meekijken.dossier.Obtained;
import nl.meekijken.dossier.Witness;
import nl.meekijken.values.Line;

/** Who saw what a report is about, and what the police know of it. */
record Seen(ReportReading reading) {

	private static final int MOST_OTHERS = 9;

	private static final int LONGEST_NAME = 100;

	Inquiry inquiry() {
		var day = this.reading.answers().asks(ReportField.POLICE_DAY)
				? this.reading.day(ReportField.POLICE_DAY).orElse(null) : null;
		return new Inquiry(null, null, null, null, null, this.reading.textOrNone(ReportField.POLICE_NUMBER), day,
				Obtained.NOT_ASKED);
	}

	Confided confided() {
		var first = new Witness(this.reading.textOrNone(ReportField.WITNESS_NAME), null,
				this.reading.textOrNone(ReportField.WITNESS_PHONE), this.reading.textOrNone(ReportField.WITNESS_EMAIL),
				Obtained.NOT_ASKED);
		var witnesses = new HashMap<Integer, Witness>();
		Stream.concat(Stream.of(first), others())
			.filter(witness -> !witness.isNobody())
			.forEach(witness -> witnesses.put(witnesses.size() + 1, witness));
		return new Confided(Map.of(), witnesses);
	}

	/** The others are told of in one text; it stays whole in the report itself. */
	private Stream<Witness> others() {
		return this.reading.text(ReportField.SECOND_WITNESS)
			.lines()
			.filter(line -> !Line.isBlank(line))
			.limit(MOST_OTHERS)
			.map(line -> new Witness(named(line), null, null, null, Obtained.NOT_ASKED));
	}

	private static String named(String line) {
		var name = line.strip();
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME - 1) + "…";
	}

}
