package nl.meekijken.dossier;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.SearchKey;

/**
 * What a dossier is found by, folded: its number, the office's own reference, the plates
 * of both sides and the name of the client from any word on.
 */
final class SearchKeys {

	private SearchKeys() {
	}

	/** Once consent is withdrawn only the number is left. */
	static Collection<String> of(NewDossier dossier) {
		return (dossier.consentWithdrawnOn() != null) ? SearchKey.claimNumberKeys(dossier.number()) : of(
				dossier.number(), dossier.ownReference(), plates(dossier).toList(), dossier.client().client().name());
	}

	static Collection<String> of(ClaimNumber number, @Nullable String reference, List<LicencePlate> plates,
			String clientName) {
		var keys = new LinkedHashSet<>(SearchKey.claimNumberKeys(number));
		keys.addAll((reference != null) ? SearchKey.nameKeys(reference) : Set.of());
		plates.stream().map(plate -> SearchKey.fold(plate.value())).forEach(keys::add);
		keys.addAll(SearchKey.nameKeys(clientName));
		return keys;
	}

	private static Stream<LicencePlate> plates(NewDossier dossier) {
		var theirs = dossier.counterparties().stream().map(Counterparty::plate);
		return Stream.concat(Stream.of(dossier.damage()).map(Damage::plate), theirs).filter(Objects::nonNull);
	}

}
