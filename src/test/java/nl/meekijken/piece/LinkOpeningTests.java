package nl.meekijken.piece;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.SecretHash;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a link is opened. */
@ModuleTest
class LinkOpeningTests extends AskingAClient {

	@Test
	void whoAskedSeesHowOftenTheLinksWereOpened() {
		var secret = secret(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(requestsOf().getFirst().opened()).isZero();
		assertThat(requestsOf().getFirst().openedAt()).isNull();
		var browser = new Browser(this.house.getBean(MockMvc.class));
		browser.get("/stukken/" + secret);
		browser.get("/stukken");
		browser.get("/stukken/" + secret);
		assertThat(requestsOf().getFirst().opened()).isEqualTo(2);
		assertThat(requestsOf().getFirst().openedAt()).isEqualTo(this.clock.instant());
		assertThat(
				asStaff(() -> this.dossiers.ask(this.bare, this.requests.of(this.bare.number()))).getFirst().opened())
			.isEqualTo(2);
		assertThat(this.dossiers.ask(this.dossiers.one(), this.requests.of(this.bare.number()))).isEmpty();
	}

	@Test
	void aLinkThatIsOpenedByManyWaitsTenMinutesAndNoOtherDoes() {
		var secret = secret(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var link = SecretHash.typed(secret).orElseThrow();
		for (int time = 0; time < 60; time++) {
			assertThat(this.links.open(link)).isTrue();
		}
		var browser = new Browser(this.house.getBean(MockMvc.class));
		assertThat(browser.get("/stukken/" + secret).getStatus()).isEqualTo(429);
		assertThat(browser.get("/stukken").getHeader("Location")).isEqualTo("/stukken/geen");
		assertThat(browser.get("/stukken/" + secret(Texts.DUTCH, PieceKind.OTHER)).getStatus()).isEqualTo(303);
		this.clock.move(Duration.ofMinutes(10));
		assertThat(browser.get("/stukken/" + secret).getStatus()).isEqualTo(303);
		assertThat(requestsOf()).extracting(UploadRequest::opened).containsExactlyInAnyOrder(61, 1);
	}

	@Test
	void aLinkThatNoLongerLivesIsNotCounted() {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		inside(() -> this.requests.revoke(this.bare.number(), requestsOf().getFirst().id()));
		assertThat(this.links.open(link)).isFalse();
		assertThat(this.links.open(new SecretHash("0".repeat(64)))).isFalse();
		assertThat(requestsOf().getFirst().opened()).isZero();
	}

}
