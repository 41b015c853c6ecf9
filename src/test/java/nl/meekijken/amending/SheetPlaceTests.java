package nl.meekijken.amending;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

import nl.meekijken.dossier.Fact;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Filled;
import nl.meekijken.web.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An address leads to a form that is there, and each form back to its dossier. */
class SheetPlaceTests {

	private static final ClaimNumber NUMBER = ClaimNumber.of("2026-000123");

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "100", "01", "1.0", "x", " 1", "١" })
	void aCounterpartyHasAPlaceFromOneToNinetyNine(String position) {
		assertThatThrownBy(() -> SheetPlace.of(NUMBER, "tegenpartij", position)).isInstanceOf(NotFound.class);
		assertThat(SheetPlace.of(NUMBER, "schade", position).position()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SCHADE", "damage", "schade/", "../schade" })
	void aFormThatIsNoneLeadsNowhere(String sheet) {
		assertThatThrownBy(() -> SheetPlace.of(NUMBER, sheet, "1")).isInstanceOf(NotFound.class);
	}

	@Test
	void addressesNameThePlaceOnlyWhereThereAreMore() {
		assertThat(SheetPlace.of(NUMBER, "getuige", "12").page())
			.isEqualTo("/kantoor/dossiers/2026-000123/gegevens/getuige?plaats=12");
		var vehicle = SheetPlace.of(NUMBER, "voertuig", "12");
		assertThat(vehicle.page()).isEqualTo("/kantoor/dossiers/2026-000123/gegevens/voertuig");
		assertThat(vehicle.section()).isEqualTo("/kantoor/dossiers/2026-000123#schade");
		assertThat(vehicle.told("bijgewerkt")).isEqualTo("/kantoor/dossiers/2026-000123?bijgewerkt#schade");
	}

	@ParameterizedTest
	@EnumSource
	void eachFormIsFoundByItsNameAndAsksNothingTwice(FactSheet sheet) {
		assertThat(FactSheet.of(sheet.slug())).contains(sheet);
		assertThat(sheet.places(sheet.isOfMany() ? 1 : 0)).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void everyFactStandsOnAFormButThePartThatGoesWithItsPosition() {
		var asked = EnumSet.noneOf(Fact.class);
		for (var sheet : FactSheet.values()) {
			sheet.places(sheet.isOfMany() ? 1 : 0).forEach(place -> asked.add(place.fact()));
		}
		assertThat(EnumSet.complementOf(asked)).containsExactly(Fact.ADMITTED_PART);
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "000000007, 7", "999999999, 999999999", "'', 0", "-1, 0", "1000000000, 0", "seven, 0" })
	void aVersionThatIsNoneIsOlderThanAll(String brought, int version) {
		var typed = new LinkedMultiValueMap<String, String>();
		typed.add("versie", brought);
		var form = SheetForm.of(SheetPlace.of(NUMBER, "kenmerken", ""), new Filled(typed));
		assertThat(form.begunAt()).isEqualTo(version);
		assertThat(form.adds()).isFalse();
		assertThat(form.field(Fact.INJURY).seen().isUnknown()).isTrue();
	}

}
