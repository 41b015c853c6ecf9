package nl.meekijken.backoffice;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.HouseApart;
import nl.meekijken.account.Role;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestVault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in by a real Keycloak. It takes minutes to start, so it is tried where
 * {@code MEEKIJKEN_KEYCLOAK} names the zip of its distribution.
 */
@ModuleTest
@EnabledIfEnvironmentVariable(named = "MEEKIJKEN_KEYCLOAK", matches = ".+\\.zip")
class KeycloakTests {

	@Autowired
	private ApplicationContext house;

	private final HttpClient client = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.cookieHandler(new AsABrowserHere())
		.build();

	@Test
	void whoeverKeycloakKnowsStandsBeforeTheSecondStep(@TempDir Path folder) throws Exception {
		var marit = new Staff(this.house).of(Role.HANDLER);
		var port = HouseApart.freePort();
		var site = "http://localhost:" + port;
		try (var keycloak = Keycloak.start(Path.of(System.getenv("MEEKIJKEN_KEYCLOAK")), folder, marit.email(),
				site + Organisation.BACK);
				var apart = HouseApart.startAt(port, "256m", TestVault.FOLDER,
						"--meekijken.oidc.issuer=" + keycloak.issuer(), "--meekijken.oidc.client=" + Keycloak.CLIENT,
						"--meekijken.oidc.secret=" + Keycloak.SECRET)) {
			var form = Jsoup.parse(get(site + Organisation.DOOR + "/" + Organisation.NAME).body())
				.select("#kc-form-login");
			var arrived = post(form.attr("action"), "username=marit&password=" + Keycloak.PASSWORD);
			assertThat(arrived.uri().getPath()).startsWith("/kantoor/inloggen/tweede-stap");
			assertThat(arrived.statusCode()).isEqualTo(200);
			assertThat(get(site + "/kantoor/dossiers").uri().getPath()).startsWith("/kantoor/inloggen/tweede-stap");
			apart.kill();
		}
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
			.build(), BodyHandlers.ofString());
	}

	/** To a browser this machine is safe without TLS, so that it sends all cookies. */
	private static final class AsABrowserHere extends CookieManager {

		@Override
		public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) throws IOException {
			getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
			return super.get(address, headers);
		}

	}

}
