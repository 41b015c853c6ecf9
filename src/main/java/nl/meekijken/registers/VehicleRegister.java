package nl.meekijken.registers;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import nl.meekijken.values.LicencePlate;

/**
 * The registered vehicles that the RDW publishes as open data (Gekentekende_voertuigen,
 * m9d7-ebf2). It does not say who owns or insures a vehicle.
 */
@Component
public class VehicleRegister {

	private final Enquiry<LicencePlate, Vehicle> enquiry;

	private final Wire wire;

	VehicleRegister(@Value("${meekijken.rdw.url:https://opendata.rdw.nl/resource/m9d7-ebf2.json}") String address,
			@Value("${meekijken.rdw.token:}") String token, Clock clock) {
		this.wire = new Wire(address, token.isBlank() ? Map.of() : Map.of("X-App-Token", token.strip()));
		this.enquiry = new Enquiry<>("The vehicle register of the RDW", clock, this::ask);
	}

	/**
	 * What the RDW knows under a plate. Answers within two seconds and remembers for a
	 * day; foreign plates are always absent.
	 * @param asker a number of whoever asks, who alone profits from what is remembered
	 */
	public RegisterAnswer<Vehicle> find(LicencePlate plate, long asker) {
		return plate.isDutch() ? this.enquiry.about(plate, asker) : new RegisterAnswer.Absent<>();
	}

	private RegisterAnswer<Vehicle> ask(LicencePlate plate) throws IOException {
		var rows = this.wire.ask(Map.of("kenteken", plate.value()));
		if (!rows.isArray()) {
			throw new IOException("no list");
		}
		return rows.valueStream()
			.filter(row -> Facts.text(row, "kenteken").filter(plate.value()::equals).isPresent())
			.findFirst()
			.flatMap(VehicleRegister::read)
			.<RegisterAnswer<Vehicle>>map(RegisterAnswer.Known::new)
			.orElseGet(RegisterAnswer.Absent::new);
	}

	private static Optional<Vehicle> read(JsonNode row) {
		return Facts.text(row, "merk")
			.map(make -> new Vehicle(Facts.text(row, "voertuigsoort").orElse(null), make,
					Facts.text(row, "handelsbenaming").orElse(null), dayIn(row).orElse(null)));
	}

	private static Optional<LocalDate> dayIn(JsonNode row) {
		try {
			return Facts.text(row, "datum_eerste_toelating")
				.map(day -> LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
