package nl.meekijken;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What staff see before they publish is what the intermediary then reads: the labels of
 * what happens in a dossier are the same words in both bundles.
 */
class StaffAndOfficesReadTheSameTests {

	private static final String SHARED = "(ActivityKind|DossierStatus|CloseReason|Actor|Stance|Fact)\\.\\w+(\\.detail|\\.part)?";

	private final Bundle staff = bundle("handling");

	private final Bundle offices = bundle("portal");

	@Test
	void theLabelsOfADossierAreTheSameInDutch() {
		assertThat(shared(this.staff.dutch())).hasSizeGreaterThan(100).isEqualTo(shared(this.offices.dutch()));
	}

	@Test
	void theLabelsOfADossierAreTheSameInEnglish() {
		assertThat(shared(this.staff.english())).hasSizeGreaterThan(100).isEqualTo(shared(this.offices.english()));
	}

	private static Map<String, String> shared(Map<String, String> texts) {
		return texts.entrySet()
			.stream()
			.filter(text -> text.getKey().matches(SHARED))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Bundle bundle(String audience) {
		return Bundle.all().stream().filter(bundle -> bundle.audience().equals(audience)).findFirst().orElseThrow();
	}

}
