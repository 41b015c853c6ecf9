package nl.meekijken.piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.SecretHash;
import nl.meekijken.document.Arrival;
import nl.meekijken.document.CheckProblem;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.document.Refusal;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
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
	void whatIsStillComingWhenItsLinkEndsIsNotTakenIn() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var request = requestsOf().getFirst().id();
		assertThat(sendUntil(link, () -> inside(() -> this.requests.revoke(this.bare.number(), request))))
			.isInstanceOf(SendOutcome.Ended.class);
		var later = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(sendUntil(later, () -> this.clock.move(Duration.ofDays(22)))).isInstanceOf(SendOutcome.Ended.class);
		assertThat(papers()).isEqualTo("0");
	}

	/** Of which the last byte does not come before something happens. */
	private SendOutcome sendUntil(SecretHash link, Runnable meanwhile) throws IOException {
		var beginning = new ByteArrayInputStream("%PDF-langzaam".getBytes(StandardCharsets.UTF_8));
		return this.links.receive(link, asked(link), UUID.randomUUID(), "foto.pdf", "192.0.2.9", 0,
				new SequenceInputStream(beginning, new InputStream() {

					@Override
					public int read() {
						meanwhile.run();
						return -1;
					}

					@Override
					public int read(byte[] bytes, int from, int length) {
						return read();
					}

				}));
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
	void aClientSendsAlsoWhereTheIntermediaryMayNotLookAlongAnyMore() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		this.dossiers.withdrawConsent(this.bare);
		assertThat(send(link, asked(link), "een")).isInstanceOf(SendOutcome.Received.class);
		var arrival = new Arrival(UUID.randomUUID(), DocumentKind.OTHER, "twee.pdf", Origin.INTERMEDIARY, null,
				DocumentAudience.INTERMEDIARY);
		assertThat(this.boundary.insideOrThrow(this.bare.reader(),
				() -> this.documents.receive(this.bare.office(), this.bare.id(), arrival,
						new ByteArrayInputStream("%PDF-twee".getBytes(StandardCharsets.UTF_8)))))
			.isEqualTo(new UploadOutcome.Refused(Refusal.DOSSIER_CLOSED));
		assertThat(papers()).isEqualTo("1");
	}

	@Test
	void ofEachPieceItIsToldWhatWasWrongAndWhatWasTakenBackNeverCame() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		send(link, asked(link), "besmet");
		check(new ScanOutcome.Infected("Eicar-Test"));
		assertThat(piece(link).state()).isEqualTo(AskedState.SPOILED);
		send(link, asked(link), "goed");
		check(new ScanOutcome.Clean());
		assertThat(piece(link).state()).isEqualTo(AskedState.RECEIVED);
		assertThat(piece(link).problems()).isEqualTo(Map.of(CheckProblem.INFECTED, 1));
		Owner.change("update document.arrival set state = 'WITHDRAWN' where dossier_id = " + this.bare.id().value());
		assertThat(piece(link).problems()).isEmpty();
		assertThat(piece(link).files()).isZero();
		assertThat(piece(link).state()).isEqualTo(AskedState.AWAITED);
	}

	@Test
	void theClientReadsAtThePieceItselfWhatWasWrong() throws Exception {
		var secret = secret(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var link = SecretHash.typed(secret).orElseThrow();
		send(link, asked(link), "besmet");
		check(new ScanOutcome.Infected("Eicar-Test"));
		var browser = new Browser(this.house.getBean(MockMvc.class));
		browser.get("/stukken/" + secret);
		assertThat(new String(browser.get("/stukken").getContentAsByteArray(), StandardCharsets.UTF_8)).contains(
				"In een bestand vonden wij een virus. Wij gebruiken het niet. Stuur het stuk alstublieft opnieuw");
	}

	private AskedPiece piece(SecretHash link) {
		return this.links.look(link).orElseThrow().pieces().getFirst();
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
