package nl.meekijken.portal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeedTests {

	@Test
	void everyDeedHasItsWordsByItsAddress() {
		assertThat(Deed.at("/collegas/12/lid")).isEqualTo(Deed.MAKE_MEMBER);
		assertThat(Deed.at("/dossiers/26-000123/iban")).isEqualTo(Deed.GIVE_IBAN);
		assertThat(Deed.at("/dossiers/26-000123/iban/controle")).isEqualTo(Deed.GIVE_IBAN);
		assertThat(Deed.at("/eigen-gegevens/nieuws/agenda")).isEqualTo(Deed.MAKE_CALENDAR);
		assertThat(Deed.at("/collegas/12/iets-nieuws")).isEqualTo(Deed.OTHER);
		assertThat(Deed.colleagueAt("/collegas/12/lid")).hasValue(12);
		assertThat(Deed.colleagueAt("/collegas/uitnodigen")).isEmpty();
		assertThat(Deed.colleagueAt("/collegas/" + "9".repeat(30) + "/lid")).isEmpty();
	}

}
