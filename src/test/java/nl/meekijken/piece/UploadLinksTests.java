package nl.meekijken.piece;

import java.time.Duration;
import java.util.Locale;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.meekijken.account.SecretHash;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a link opens, and when it opens nothing. */
@ModuleTest
class UploadLinksTests extends AskingAClient {

	@Test
	void theLinkTellsWhatIsAskedAndNothingElse() {
		var link = ask(Texts.ENGLISH, PieceKind.DAMAGE_PHOTOS, PieceKind.COST_STATEMENT);
		var errand = this.links.look(link).orElseThrow();
		assertThat(errand.pieces()).extracting(AskedPiece::kind)
			.containsExactly(PieceKind.DAMAGE_PHOTOS, PieceKind.COST_STATEMENT);
		assertThat(errand.language()).isEqualTo(Locale.of("en"));
		assertThat(errand.brand()).startsWith("Kantoor ");
		assertThat(errand.toString()).doesNotContain("Jansen", "AB-12-CD", this.bare.number().toString());
	}

	@Test
	void aLinkServesItsOwnRequestOnly() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var first = asked(link);
		this.bare = this.dossiers.one();
		var other = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(send(other, first, "een")).isInstanceOf(SendOutcome.Ended.class);
		assertThat(send(link, asked(other), "een")).isInstanceOf(SendOutcome.Ended.class);
		assertThat(papers()).isEqualTo("0");
	}

	@Test
	void anExpiredLinkIsNone() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var piece = asked(link);
		this.clock.move(Duration.ofDays(21));
		assertThat(this.links.look(link)).isPresent();
		this.clock.move(Duration.ofDays(1));
		assertEnded(link, piece);
	}

	@Test
	void aLinkThatWasTakenBackIsNone() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var piece = asked(link);
		var request = requestsOf().getFirst().id();
		var stranger = this.dossiers.one();
		assertThat(this.boundary.inside(stranger.reader(), () -> this.requests.revoke(this.bare.number(), request)))
			.isFalse();
		assertThat(this.links.look(link)).isPresent();
		assertThat(inside(() -> this.requests.revoke(this.bare.number(), request))).isTrue();
		assertEnded(link, piece);
	}

	@Test
	void theLinkOfAClosedDossierIsNone() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var piece = asked(link);
		Owner.change("update dossier.dossier set active = false where id = " + this.bare.id().value());
		assertEnded(link, piece);
		assertThat(inside(() -> this.requests.ask(this.bare.number(), wanted(Texts.DUTCH, PieceKind.OTHER), ASKER)))
			.isInstanceOf(AskOutcome.DossierClosed.class);
	}

	@Test
	void aSecretThatNobodyHasIsNone() {
		assertThat(this.links.look(new SecretHash("0".repeat(64)))).isEmpty();
	}

	@Test
	void twentyAtOnceWithTheSameLinkAllArrive() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var piece = asked(link);
		var outcomes = AtOnce.times(20, () -> send(link, piece, UUID.randomUUID().toString()));
		assertThat(outcomes).hasOnlyElementsOfType(SendOutcome.Received.class);
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().files()).isEqualTo(20);
		assertThat(send(link, piece, "nog een")).isInstanceOf(SendOutcome.Full.class);
	}

	@Test
	void tooManyByOneLinkHaveToWaitTenMinutes() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS, PieceKind.COST_STATEMENT);
		var piece = asked(link);
		for (int time = 0; time < 60; time++) {
			send(link, piece, "");
		}
		assertThat(send(link, piece, "een")).isInstanceOf(SendOutcome.TooOften.class);
		this.clock.move(Duration.ofMinutes(10));
		assertThat(send(link, piece, "een")).isInstanceOf(SendOutcome.Received.class);
	}

	@Test
	void tooManyFromOneAddressByHoweverManyLinksHaveToWaitTenMinutes() throws Exception {
		var network = "2001:db8:" + Long.toHexString(this.bare.id().value() % 65_536) + ":7:";
		for (var first : List.of(ask(Texts.DUTCH, PieceKind.OTHER), ask(Texts.DUTCH, PieceKind.OTHER))) {
			var piece = asked(first);
			for (int time = 1; time <= 60; time++) {
				sendFrom(network + ":" + time, first, piece, "");
			}
		}
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(sendFrom(network + ":999", link, asked(link), "een")).isInstanceOf(SendOutcome.TooOften.class);
		assertThat(sendFrom("192.0.2.8", link, asked(link), "een")).isInstanceOf(SendOutcome.Received.class);
		this.clock.move(Duration.ofMinutes(10));
		assertThat(sendFrom(network + ":999", link, asked(link), "twee")).isInstanceOf(SendOutcome.Received.class);
	}

}
