package nl.meekijken.overseeing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.access.AccessOrder;
import nl.meekijken.access.TrailFilter;
import nl.meekijken.overseeing.TrailQuery.Part;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** What an address asks of a trail; nonsense asks for the whole. */
class TrailQueryTests {

	private static final ClaimNumber NUMBER = ClaimNumber.of("2026-000123");

	private static final String ADDRESS = "/kantoor/dossiers/2026-000123/logboek";

	@ParameterizedTest
	@CsvSource({ "'', 1", "0, 1", "-2, 1", "01, 1", "x, 1", "2, 2", "400, 400", "401, 400", "999, 400", "1000, 1" })
	void nobodyLeafsBeforeTheFirstOrBeyondTheLastPage(String typed, int page) {
		var query = TrailQuery.read(NUMBER, "", "", typed);
		assertThat(query.page()).isEqualTo(page);
		assertThat(query.from()).isEqualTo((page - 1) * 50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1234567890123456789", "1 or 1=1", "١" })
	void aPersonWhoIsNoneIsEverybody(String typed) {
		var query = TrailQuery.read(NUMBER, "alles", typed, "1");
		assertThat(query.person()).isNull();
		assertThat(query.address()).isEqualTo(ADDRESS);
	}

	@ParameterizedTest
	@CsvSource({ "alles, true, true", "bekeken, true, false", "gewijzigd, false, true", "BEKEKEN, true, true",
			"'', true, true" })
	void aPartIsWhoLookedOrWhoChanged(String typed, boolean looked, boolean changed) {
		assertThat(TrailQuery.read(NUMBER, typed, "7", "1").filter()).isEqualTo(new TrailFilter(looked, changed, 7L));
	}

	@Test
	void anAddressAsksForTheSameAgainAndAnotherPartBeginsAtItsFirstPage() {
		var query = TrailQuery.read(NUMBER, "bekeken", "7", "3");
		assertThat(query.address()).isEqualTo(ADDRESS + "?soort=bekeken&wie=7&pagina=3");
		assertThat(query.of(Part.CHANGED).address()).isEqualTo(ADDRESS + "?soort=gewijzigd&wie=7");
		assertThat(query.of(Part.ALL).onPage(2).address()).isEqualTo(ADDRESS + "?wie=7&pagina=2");
	}

	@ParameterizedTest
	@CsvSource({ "meest, 1, /kantoor/inzage", "geweigerd, 1, /kantoor/inzage?volgorde=geweigerd",
			"buiten-kantoortijd, 2, /kantoor/inzage?volgorde=buiten-kantoortijd&pagina=2",
			"OUTSIDE_HOURS, 41, /kantoor/inzage?pagina=40", "'', 100, /kantoor/inzage" })
	void theReportOfWhoLookedIsAskedForAlike(String order, String page, String address) {
		var query = AccessQuery.read(order, page);
		assertThat(query.address()).isEqualTo(address);
		assertThat(query.onPage(3).from()).isEqualTo(100);
		assertThat(AccessQuery.read("?", "").order()).isEqualTo(AccessOrder.MOST_READ);
	}

}
