package nl.meekijken.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is said in columns that only make sense together.
 *
 * @param columns their names, between commas
 */
record SaidPart(String columns, List<@Nullable Object> values) {

	/** Somebody of whom nothing was said yet. */
	private static final Counterparty NOBODY = new Counterparty(false, CounterpartyKind.MOTOR_VEHICLE, null, null, null,
			null, null, Stance.OPEN, null, null);

	static SaidPart of(String columns, @Nullable Object... values) {
		return new SaidPart(columns, Arrays.asList(values));
	}

	/** As in "street = ?, town = ?". */
	String assignments() {
		return this.columns.replace(",", " = ?,") + " = ?";
	}

	/**
	 * Of the dossier itself.
	 * @param hurt whether somebody was, as far as was ever said
	 */
	static List<SaidPart> ofDossier(NewDossier said, boolean hurt) {
		var standing = said.standing();
		var tracks = said.sideTracks();
		var plate = said.damage().plate();
		return List.of(of("own_reference", said.ownReference()),
				of("status, status_since, ball, ball_since, active, closed_at, close_reason", standing.status().name(),
						Columns.of(standing.since()), standing.ball().name(), Columns.of(standing.ballSince()),
						standing.status().isActive(), Columns.of(said.closedAt()), Columns.of(standing.closeReason())),
				of("next_update_on", said.nextUpdateOn()), of("consent_withdrawn_on", said.consentWithdrawnOn()),
				of("plate_country, plate", Columns.country(plate), Columns.value(plate)),
				of("damage_on", said.damage().on()), of("injury", hurt), of("abroad", tracks.abroad()),
				of("guarantee_fund", tracks.guaranteeFund()), of("complaint", tracks.complaint()),
				of("expertise", tracks.expertise().name()));
	}

	/**
	 * Of its client.
	 * @param alike whether the client is a person, or a company, here too; else what only
	 * a company has is written with the name
	 */
	static List<SaidPart> ofClient(NewClient said, boolean alike) {
		var client = said.client();
		var named = ClientColumns.of(client);
		var address = client.address();
		var contact = of("contact_person", named.contact());
		var register = of("kvk_number", named.kvk());
		var name = of("kind, salutation, initials, prefix, surname, company_name", named.kind(), named.salutation(),
				named.initials(), named.prefix(), named.surname(), named.company());
		var whole = of("kind, salutation, initials, prefix, surname, company_name, contact_person, kvk_number",
				named.kind(), named.salutation(), named.initials(), named.prefix(), named.surname(), named.company(),
				named.contact(), named.kvk());
		var rest = List.of(
				of("street, house_number, postcode, town, country", address.street(), address.houseNumber(),
						address.postcode(), address.town(), address.country()),
				of("email", Columns.of(client.email())), of("phone", Columns.of(client.phone())),
				of("vat_position", Columns.of(said.vatPosition())), of("language", said.language().name()));
		return alike ? joined(List.of(name, contact, register), rest) : joined(List.of(whole), rest);
	}

	static List<SaidPart> ofDamage(Damage said) {
		return List.of(of("damage_time", said.time()), of("country", said.country()), of("place", said.place()),
				of("location", said.location()), of("course", said.course()), of("make_type", said.makeAndType()),
				of("object", said.object().name()), of("estimated_cents", Columns.of(said.estimated())),
				of("assessed_cents", Columns.of(said.assessed())), of("total_loss", said.totalLoss()));
	}

	/** Of the one counterparty that a feed knows of. */
	static List<SaidPart> ofParty(NewDossier dossier) {
		var said = dossier.counterparties().stream().findFirst().orElse(NOBODY);
		return List.of(of("known", said.known()), of("kind", said.kind().name()),
				of("plate_country, plate", Columns.country(said.plate()), Columns.value(said.plate())),
				of("make_type", said.makeAndType()), of("insurer", said.insurer()), of("agent", said.agent()),
				of("insurer_reference", said.insurerReference()), of("stance", said.stance().name()),
				of("percentage", Columns.of(said.percentage())), of("held_liable_on", said.heldLiableOn()));
	}

	private static List<SaidPart> joined(List<SaidPart> one, List<SaidPart> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

}
