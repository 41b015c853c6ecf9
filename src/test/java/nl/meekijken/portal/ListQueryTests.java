package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierSort;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Listing.Which;

import static org.assertj.core.api.Assertions.assertThat;

class ListQueryTests {

	@Test
	void whatOneSeesAtFirstHasThePlainestAddress() {
		assertThat(ListQuery.atFirst().address()).isEqualTo("/dossiers");
		assertThat(read("")).isEqualTo(ListQuery.atFirst());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "lijst=alles", "sorteer=1;drop", "richting=zijwaarts", "pagina=-1", "pagina=0", "pagina=eerste",
					"pagina=99999999999999999999", "status=onzin", "bal=", "van=iedereen", "stil=1", "onbekend=1" })
	void whatIsUnknownFallsBack(String parameters) {
		assertThat(read(parameters)).isEqualTo(ListQuery.atFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zoek=van+der+Meulen", "zoek=%25%27%22%26%3D", "zoek=%F0%9F%98%80",
			"zoek=jansen&lijst=actief", "lijst=inactief&van=mij", "status=kifid&status=betaald&bal=client&stil=ja",
			"sorteer=client", "sorteer=client&richting=af", "sorteer=activiteit&richting=op", "pagina=7" })
	void theAddressLeadsBackToTheSameList(String parameters) {
		var query = read(parameters);
		assertThat(read(query.address().substring(query.address().indexOf('?') + 1))).isEqualTo(query);
		assertThat(query).isNotEqualTo(ListQuery.atFirst());
	}

	@Test
	void aLongSearchIsCut() {
		var query = read("zoek=" + "x".repeat(10_000));
		assertThat(query.search()).hasSize(100);
		assertThat(query.cut()).isTrue();
	}

	@Test
	void aSearchLooksInBothListsUnlessOneIsPicked() {
		assertThat(read("zoek=jansen").which()).isEqualTo(Which.BOTH);
		assertThat(read("zoek=jansen&lijst=inactief").which()).isEqualTo(Which.INACTIVE);
		assertThat(read("zoek=++").which()).isEqualTo(Which.ACTIVE);
	}

	@Test
	void clickingTheSameColumnAgainTurnsTheOrderAround() {
		var byClient = ListQuery.atFirst().sortedBy(DossierSort.CLIENT);
		assertThat(byClient.descending()).isFalse();
		assertThat(byClient.sortedBy(DossierSort.CLIENT).descending()).isTrue();
		assertThat(ListQuery.atFirst().sortedBy(DossierSort.LAST_ACTIVITY).descending()).isFalse();
	}

	@Test
	void narrowingBeginsAtTheFirstPageAgain() {
		var query = read("pagina=4").narrowedTo(Set.of(DossierStatus.PAID), Set.of(Ball.CLIENT), true);
		assertThat(query.page()).isEqualTo(1);
		assertThat(query.address()).isEqualTo("/dossiers?status=betaald&bal=client&stil=ja");
	}

	private static ListQuery read(String parameters) {
		MultiValueMap<String, String> encoded = UriComponentsBuilder.fromUriString("/?" + parameters)
			.build()
			.getQueryParams();
		var typed = new org.springframework.util.LinkedMultiValueMap<String, String>();
		encoded.forEach((name, values) -> values.forEach(value -> typed.add(name,
				(value != null) ? UriUtils.decode(value.replace("+", " "), StandardCharsets.UTF_8) : "")));
		return ListQuery.read(typed);
	}

}
