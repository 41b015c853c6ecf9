package nl.meekijken.web;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An address that a stranger may have written leads nowhere but here. */
class RedirectTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/dossiers", "/dossiers?zoek=a%20b&pagina=2", "/a//b", "/a/../b", "/?terug=//elders",
			"/@elders.example", "/:80", "/%0D%0ASet-Cookie:a=b", "/%5Celders.example" })
	void aPathOfThisSiteStaysHere(String address) {
		assertThat(Redirect.staysHere(address)).isTrue();
		assertThat(new Redirect(address).to()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "dossiers", "//elders.example", "///elders.example", "/\\elders.example",
			"\\\\elders.example", "/a\\b", "https://elders.example/", "https:/elders.example", "javascript:alert(1)",
			"data:text/html,x", "?zoek=a", "#stuk", " /dossiers", "/ /elders.example", "@elders.example" })
	void whatCouldLeadElsewhereIsRefused(String address) {
		assertThat(Redirect.staysHere(address)).isFalse();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Redirect(address));
	}

	@Test
	void browsersDropControlCharactersSoNoneIsLetThrough() {
		assertThat(IntStream.concat(IntStream.rangeClosed(0, ' '), IntStream.rangeClosed(0x7F, 0x9F))
			.mapToObj(Character::toString)
			.filter(character -> Redirect.staysHere("/" + character + "/elders.example")
					|| Redirect.staysHere("/dossiers" + character)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/\u2215elders.example", "/\uFF0Felders.example", "/caf\u00E9", "/\uD83D\uDE97",
			"/\u202Eelpmaxe", "/\u0000", "/\uFEFF/elders.example", "/\u010D\u010A" })
	void charactersThatAHeaderCannotHoldAreRefused(String address) {
		assertThat(Redirect.staysHere(address)).isFalse();
	}

	@Test
	void aRedirectAsksTheBrowserToGetThePathInPlaceOfPosting() throws Exception {
		var response = new MockHttpServletResponse();
		new ReplyWriter(new Templates()).write(new Redirect("/dossiers?zoek=a%20b"), response);
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo("/dossiers?zoek=a%20b");
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

}
