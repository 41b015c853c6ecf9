package nl.meekijken.reporting;

import java.util.Map;

import nl.meekijken.intake.Countries;
import nl.meekijken.intake.ReportField;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.web.Filled;

/**
 * The plate at which a report begins; a Dutch one unless another country was chosen.
 *
 * @param text as it was typed; empty if there is none
 * @param country by the letters that its vehicles carry
 */
public record TypedPlate(String text, String country) {

	public static final TypedPlate NONE = new TypedPlate("", LicencePlate.NETHERLANDS);

	public static TypedPlate of(Filled typed) {
		var country = typed.text("kenteken-land");
		return new TypedPlate(typed.text("kenteken"),
				Countries.PLATES.contains(country) ? country : LicencePlate.NETHERLANDS);
	}

	public boolean isWrong() {
		return !this.text.isBlank() && LicencePlate.parse(this.country, this.text).isEmpty();
	}

	/** What to say of one that is wrong, in the words of those who report. */
	public String complaint() {
		return this.country.equals(LicencePlate.NETHERLANDS) ? "report.start.plate.wrong"
				: "report.start.plate.wrong.foreign";
	}

	/** What a report knows by it. */
	public Map<ReportField, String> answers() {
		return this.text.isBlank() ? Map.of()
				: Map.of(ReportField.PLATE, this.text, ReportField.PLATE_COUNTRY, this.country);
	}

}
