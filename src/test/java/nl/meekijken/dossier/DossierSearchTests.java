package nl.meekijken.dossier;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;

import static nl.meekijken.trying.DossierExample.counterparty;
import static nl.meekijken.trying.Examples.aDossier;
import static nl.meekijken.trying.Examples.company;
import static nl.meekijken.trying.Examples.jansen;
import static nl.meekijken.trying.Examples.person;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DossierSearchTests {

	@Autowired
	Examples examples;

	@Autowired
	DossierSearch search;

	ExampleOffice office;

	@BeforeEach
	void anOffice() {
		this.office = this.examples.anOffice();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kx12rp", "KX-12-RP", " kx 12 rp ", "kx12", "34-LDF-6", "34ldf6", "b uv 123", "B-UV 123" })
	void platesOfEitherSideAreFoundInAnyNotation(String typed) {
		var abroad = new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.foreign("D", "B-UV 123"), null,
				null, null, null, Stance.OPEN, null, null);
		var number = bring(
				aDossier().plate(LicencePlate.dutch("KX12RP")).against(counterparty("34LDF6", null), abroad));
		bring(aDossier());
		assertThat(numbers(found(typed))).containsExactly(number);
	}

	@Test
	void aClaimNumberIsFoundWithOrWithoutDashAndLeadingZeros() {
		var number = bring(aDossier());
		var sequence = Integer.toString(number.sequence());
		bring(aDossier());
		for (var typed : List.of(number.toString(), "2026" + sequence, "2026 - " + sequence, sequence,
				"000" + sequence)) {
			assertThat(numbers(found(typed))).as(typed).containsExactly(number);
		}
	}

	@Test
	void aShortClaimNumberIsFoundWithoutItsZeros() {
		var number = bring(aDossier().numbered("2017-000042"));
		for (var typed : List.of("2017-42", "2017-000042", "2017000042", "42", "000042")) {
			assertThat(numbers(found(typed))).as(typed).containsExactly(number);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "KL/2026-0045", "kl20260045", "kl 2026", "2026-0045", "0045" })
	void theOwnReferenceIsFound(String typed) {
		var number = bring(aDossier().ownReference("KL/2026-0045"));
		bring(aDossier().ownReference("ZZ-1"));
		assertThat(numbers(found(typed))).contains(number).hasSizeLessThanOrEqualTo(2);
		assertThat(numbers(found("KL/2026-0045"))).containsExactly(number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dijk            | van Dijk
			van dijk        | van Dijk
			van dyk         | van Dijk
			DIJK, van       | van Dijk
			v. dij          |
			dy              | van Dijk
			di              | van Dijk
			muller          | Müller & Zoon B.V.
			MÜLLER          | Müller & Zoon B.V.
			zoon            | Müller & Zoon B.V.
			muller en       |
			meulen          | van der Meulen
			v.d. meulen     | van der Meulen
			van der m       | van der Meulen
			bakker          | Vries-Bakker
			vries-b         | Vries-Bakker
			akker           |
			""")
	void namesAreFoundByTheBeginningOfAnyWord(String typed, String expected) {
		bring(aDossier().of(person("A.", "van", "Dijk")));
		bring(aDossier().of(company("Müller & Zoon B.V.")));
		bring(aDossier().of(person("B.", "van der", "Meulen")));
		bring(aDossier().of(person("C.", "de", "Vries-Bakker")));
		var rows = found(typed).rows();
		assertThat(rows).hasSize((expected != null) ? 1 : 0);
		assertThat(rows).allMatch(row -> row.client().endsWith(expected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "'", "🚗", "--", "  ", "\u0000", "%%%" })
	void aSearchForNothingMatchesNothing(String typed) {
		bring(aDossier());
		assertThat(found(typed)).isEqualTo(new DossierPortion(0, 0, List.of()));
	}

	@Test
	void aPastedPageIsAnsweredLikeAnyOther() {
		bring(aDossier());
		assertThat(found("jansen'; drop table x; --".repeat(400)).rows()).isEmpty();
	}

	@Test
	void aSearchCoversActiveAndInactiveAtOnceAndSaysWhichIsWhich() {
		var active = bring(aDossier());
		var closed = bring(aDossier().closed());
		bring(aDossier().of(person("P.", null, "Smit")));
		var portion = found("jansen");
		assertThat(portion.active()).isEqualTo(1);
		assertThat(portion.inactive()).isEqualTo(1);
		assertThat(portion.rows()).filteredOn(DossierRow::active)
			.extracting(DossierRow::number)
			.containsExactly(active);
		assertThat(portion.rows()).filteredOn(row -> !row.active())
			.extracting(DossierRow::number)
			.containsExactly(closed);
	}

	@Test
	void withoutConsentOnlyTheNumberIsLeft() {
		var number = bring(aDossier().ownReference("KL-45").withConsentWithdrawn());
		assertThat(found("jansen").rows()).isEmpty();
		assertThat(found("ab12cd").rows()).isEmpty();
		assertThat(found("KL-45").rows()).isEmpty();
		assertThat(found(number.toString()).rows()).containsExactly(DossierRow.withdrawn(number, true));
		var portion = find(DossierFilter.ALL, list(DossierSort.CLIENT, false));
		assertThat(portion).isEqualTo(new DossierPortion(1, 0, List.of(DossierRow.withdrawn(number, true))));
		assertThat(active(new DossierFilter(null, null, Set.of(DossierStatus.HELD_LIABLE), Set.of(), false))).isEmpty();
	}

	@Test
	void consentWithdrawnLaterHidesWhatKeysAreLeft() {
		var number = bring(aDossier().numbered("2018-000007").ownReference("KL-45"));
		withdrawConsent(number);
		assertThat(found("jansen")).isEqualTo(new DossierPortion(0, 0, List.of()));
		assertThat(found("KL-45").rows()).isEmpty();
		for (var typed : List.of("2018-7", "2018000007", "7")) {
			assertThat(found(typed).rows()).containsExactly(DossierRow.withdrawn(number, true));
		}
	}

	private ClaimNumber bring(DossierExample dossier) {
		return this.examples.bring(this.office, dossier);
	}

	private void withdrawConsent(ClaimNumber number) {
		this.examples.withdrawConsent(this.office, number);
	}

	private DossierPortion found(String typed) {
		return find(new DossierFilter(typed, null, Set.of(), Set.of(), false),
				new Listing(Which.BOTH, DossierSort.LAST_ACTIVITY, true, 1, 50));
	}

	private List<ClaimNumber> active(DossierFilter filter) {
		return numbers(find(filter, list(DossierSort.CLIENT, false)));
	}

	private DossierPortion find(DossierFilter filter, Listing listing) {
		return this.examples.ask(this.office, this.search.find(filter, listing));
	}

	private static Listing list(DossierSort sort, boolean descending) {
		return new Listing(Which.ACTIVE, sort, descending, 1, 50);
	}

	private static List<ClaimNumber> numbers(DossierPortion portion) {
		return portion.rows().stream().map(DossierRow::number).toList();
	}

}
