package nl.meekijken.amending;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;

/** The facts of a dossier that staff keep on one form, in rows. */
enum FactSheet {

	DAMAGE("schade", "schade"), VEHICLE("voertuig", "schade"), EXPERT("expertise", "onderzoek"),
	POLICE("politie", "onderzoek"), FLAGS("kenmerken", "kenmerken"), PARTY("tegenpartij", "tegenpartij"),
	WITNESS("getuige", "getuigen");

	private final String slug;

	private final String section;

	FactSheet(String slug, String section) {
		this.slug = slug;
		this.section = section;
	}

	static Optional<FactSheet> of(String slug) {
		return Arrays.stream(values()).filter(sheet -> sheet.slug.equals(slug)).findFirst();
	}

	/** As it stands in an address. */
	String slug() {
		return this.slug;
	}

	/** The section of the dossier in which its facts are read. */
	String section() {
		return this.section;
	}

	List<List<Fact>> rows() {
		return switch (this) {
			case DAMAGE -> List.of(List.of(Fact.DAMAGE_DAY, Fact.DAMAGE_TIME),
					List.of(Fact.PLACE, Fact.LOCATION, Fact.DAMAGE_COUNTRY),
					List.of(Fact.ESTIMATED, Fact.ASSESSED, Fact.TOTAL_LOSS), List.of(Fact.INJURY),
					List.of(Fact.COURSE));
			case VEHICLE -> List.of(List.of(Fact.PLATE), List.of(Fact.MAKE_TYPE, Fact.OBJECT));
			case EXPERT -> List.of(List.of(Fact.EXPERTISE, Fact.EXPERT), List.of(Fact.INSPECTED_ON, Fact.INSPECTED_AT),
					List.of(Fact.INSPECTED_WHERE));
			case POLICE ->
				List.of(List.of(Fact.POLICE_STATION, Fact.POLICE_NUMBER), List.of(Fact.POLICE_ON, Fact.POLICE_PAPER));
			case FLAGS -> List.of(List.of(Fact.EXPERTISE, Fact.INJURY),
					List.of(Fact.ABROAD, Fact.GUARANTEE_FUND, Fact.COMPLAINT));
			case PARTY -> List.of(List.of(Fact.PARTY_KNOWN, Fact.PARTY_KIND), List.of(Fact.PARTY_PLATE),
					List.of(Fact.PARTY_MAKE_TYPE, Fact.INSURER), List.of(Fact.AGENT, Fact.INSURER_REFERENCE),
					List.of(Fact.STANCE, Fact.HELD_LIABLE_ON), List.of(Fact.PARTY_NAME, Fact.PARTY_PHONE),
					List.of(Fact.PARTY_ADDRESS, Fact.GREEN_CARD));
			case WITNESS -> List.of(List.of(Fact.WITNESS_NAME, Fact.WITNESS_STATEMENT),
					List.of(Fact.WITNESS_PHONE, Fact.WITNESS_EMAIL), List.of(Fact.WITNESS_ADDRESS));
		};
	}

	/** Whether a dossier may have several of it. */
	boolean isOfMany() {
		return this == PARTY || this == WITNESS;
	}

	/** Where its facts stand. */
	Stream<FactPlace> places(int position) {
		return rows().stream().flatMap(List::stream).map(fact -> new FactPlace(fact, position));
	}

}
