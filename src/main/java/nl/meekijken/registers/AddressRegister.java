package nl.meekijken.registers;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import nl.meekijken.values.Postcode;

/** The addresses of the Netherlands, by the Locatieserver of PDOK. */
@Component
public class AddressRegister {

	private static final String FIELDS = "straatnaam,woonplaatsnaam,postcode,huisnummer,huisletter,huisnummertoevoeging";

	private static final int HIGHEST_NUMBER = 99_999;

	private final Enquiry<Place, FoundAddress> enquiry;

	private final Wire wire;

	AddressRegister(
			@Value("${meekijken.pdok.url:https://api.pdok.nl/bzk/locatieserver/search/v3_1/free}") String address,
			Clock clock) {
		this.wire = new Wire(address, Map.of());
		this.enquiry = new Enquiry<>("The address register of PDOK", clock, this::ask);
	}

	/**
	 * The street and town that a postcode and a house number lead to. Answers within two
	 * seconds and remembers for a day.
	 * @param number the house number alone, without letter and addition
	 * @param asker a number of whoever asks, who alone profits from what is remembered
	 */
	public RegisterAnswer<FoundAddress> find(Postcode postcode, int number, long asker) {
		return (number < 1 || number > HIGHEST_NUMBER) ? new RegisterAnswer.Absent<>()
				: this.enquiry.about(new Place(postcode, number), asker);
	}

	private RegisterAnswer<FoundAddress> ask(Place place) throws IOException {
		var answer = this.wire.ask(Map.of("q", "postcode:" + place.bare() + " and huisnummer:" + place.number(), "fq",
				"type:adres", "fl", FIELDS, "rows", "100"));
		var rows = answer.path("response").path("docs");
		if (!rows.isArray()) {
			throw new IOException("no list");
		}
		var there = rows.valueStream().filter(place::isOf).toList();
		var streets = there.stream().flatMap(row -> Facts.text(row, "straatnaam").stream()).distinct().toList();
		var towns = there.stream().flatMap(row -> Facts.text(row, "woonplaatsnaam").stream()).distinct().toList();
		return (streets.size() != 1 || towns.size() != 1) ? new RegisterAnswer.Absent<>()
				: new RegisterAnswer.Known<>(new FoundAddress(streets.getFirst(), towns.getFirst(),
						there.stream().map(AddressRegister::additionIn).distinct().sorted().toList()));
	}

	private static String additionIn(JsonNode row) {
		return Stream.of("huisletter", "huisnummertoevoeging")
			.flatMap(field -> Facts.text(row, field).stream())
			.collect(Collectors.joining("-"));
	}

	private record Place(Postcode postcode, int number) {

		String bare() {
			return this.postcode.value().replace(" ", "");
		}

		/** A search finds near things too; only the very place says something true. */
		boolean isOf(JsonNode row) {
			return Facts.text(row, "postcode").filter(bare()::equals).isPresent()
					&& row.path("huisnummer").asInt(0) == this.number;
		}

	}

}
