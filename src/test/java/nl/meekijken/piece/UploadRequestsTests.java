package nl.meekijken.piece;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

import nl.meekijken.account.Role;
import nl.meekijken.document.Arrival;
import nl.meekijken.document.Arrivals;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.document.RemovalReason;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A client is asked, reminded and judged. */
@ModuleTest
class UploadRequestsTests extends AskingAClient {

	@Test
	void aDossierIsCountedWhenItIsBroughtInAndWhenSomethingComes() throws Exception {
		assertThat(counted()).isEqualTo("0/4");
		var link = ask(Texts.DUTCH, PieceKind.ACCIDENT_STATEMENT);
		assertThat(counted()).isEqualTo("0/4");
		assertThat(send(link, asked(link), "een")).isInstanceOf(SendOutcome.Received.class);
		assertThat(counted()).as("while it is being checked").isEqualTo("0/4");
		check(new ScanOutcome.Clean());
		assertThat(counted()).isEqualTo("1/4");
		assertThat(stateOf(PieceKind.ACCIDENT_STATEMENT)).isEqualTo(PieceState.PRESENT);
	}

	@Test
	void dossiersThatWereNeverCountedAreCountedByTheRound() {
		Owner.change("update dossier.dossier set pieces_present = null, pieces_needed = null where id = "
				+ this.bare.id().value());
		this.round.go();
		assertThat(counted()).isEqualTo("0/4");
	}

	@Test
	void onlyTheHashOfASecretIsKeptAndTheMailInTheDossierHasNoLink() {
		var secret = secret(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(Owner.ask("select count(*) from piece.link where secret_hash like '%" + secret + "%'"))
			.isEqualTo("0");
		var kept = Owner.ask("select html from correspondence.email where dossier_id = " + this.bare.id().value());
		assertThat(kept).contains("foto’s van de schade", "persoonlijke link").doesNotContain(secret, "/stukken/");
		assertThat(Owner.ask("select detail from dossier.activity where kind = 'PAPERS_REQUESTED' and dossier_id = "
				+ this.bare.id().value()))
			.isEqualTo("foto’s van de schade");
	}

	@Test
	void theMailIsInTheLanguageOfTheClientAndItsSubjectTellsNobody() {
		for (var language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
			var secret = secret(language, PieceKind.DAMAGE_PHOTOS);
			var letter = this.letters.to("client@example.nl")
				.stream()
				.filter(one -> one.html().contains(secret))
				.findFirst()
				.orElseThrow();
			assertThat(letter.subject())
				.isEqualTo(language.equals(Texts.DUTCH) ? "Wij missen nog stukken voor uw dossier " + this.bare.number()
						: "We still need documents for your dossier " + this.bare.number());
			assertThat(letter.link("/stukken/")).isEqualTo("/stukken/" + secret);
			assertThat(letter.text())
				.contains(language.equals(Texts.DUTCH) ? "geen account nodig" : "do not need an account");
		}
	}

	@Test
	void theSignatureIsAskedForAndRemindedOfWithTheFormFilledIn() {
		ask(Texts.DUTCH, PieceKind.AUTHORISATION, PieceKind.DAMAGE_PHOTOS);
		this.clock.move(Duration.ofDays(1));
		assertThat(remind(requestsOf().getFirst().id())).isInstanceOf(RemindOutcome.Reminded.class);
		assertThat(this.letters.to("client@example.nl"))
			.filteredOn(letter -> letter.text().contains(this.bare.number().toString()))
			.hasSize(2)
			.allSatisfy(letter -> assertThat(letter.files())
				.containsExactly("Opdrachtmachtiging " + this.bare.number() + ".pdf"))
			.allSatisfy(letter -> assertThat(letter.text()).contains("in de bijlage"));
		var photos = secret(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(this.letters.to("client@example.nl")).filteredOn(letter -> letter.html().contains(photos))
			.singleElement()
			.satisfies(letter -> assertThat(letter.files()).isEmpty());
	}

	@Test
	void theSameFormAsksOnce() {
		var wanted = wanted(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(inside(() -> this.requests.ask(this.bare.number(), wanted, ASKER)))
			.isInstanceOf(AskOutcome.Asked.class);
		assertThat(inside(() -> this.requests.ask(this.bare.number(), wanted, ASKER)))
			.isInstanceOf(AskOutcome.AlreadyAsked.class);
		assertThat(requestsOf()).hasSize(1);
	}

	@Test
	void aClientIsRemindedOnceADayAndAboutWhatIsStillToComeOnly() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var request = requestsOf().getFirst().id();
		assertThat(remind(request)).isInstanceOf(RemindOutcome.TooSoon.class);
		this.clock.move(Duration.ofDays(1));
		assertThat(remind(request)).isInstanceOf(RemindOutcome.Reminded.class);
		assertThat(remind(request)).isInstanceOf(RemindOutcome.TooSoon.class);
		assertThat(this.links.look(link)).isPresent();
		send(link, asked(link), "een");
		this.clock.move(Duration.ofDays(1));
		assertThat(remind(request)).isInstanceOf(RemindOutcome.Pointless.class);
		assertThat(remind(new UploadRequestId(0))).isInstanceOf(RemindOutcome.Absent.class);
	}

	@Test
	void staffRefuseWithAReasonThatTheClientReadsAndAcceptLater() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		var piece = asked(link);
		send(link, piece, "een");
		assertThat(asStaff(() -> this.requests.refuse(this.bare.number(), piece, "Te donker.", "Marit"))).isTrue();
		var refused = this.links.look(link).orElseThrow().pieces().getFirst();
		assertThat(refused.state()).isEqualTo(AskedState.REFUSED);
		assertThat(refused.refusal()).isEqualTo("Te donker.");
		assertThat(stateOf(PieceKind.DAMAGE_PHOTOS)).isEqualTo(PieceState.ASKED);
		this.clock.move(Duration.ofMinutes(1));
		send(link, piece, "twee");
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().state()).isEqualTo(AskedState.CHECKING);
		check(new ScanOutcome.Clean());
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().state()).isEqualTo(AskedState.RECEIVED);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(asStaff(() -> this.requests.accept(this.bare.number(), piece, "Marit"))).isTrue();
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().state()).isEqualTo(AskedState.ACCEPTED);
	}

	@Test
	void whatIsRefusedByTheScannerIsAskedForAgain() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		send(link, asked(link), "besmet");
		assertThat(counted()).isEqualTo("0/4");
		check(new ScanOutcome.Infected("Eicar-Test"));
		assertThat(counted()).isEqualTo("0/4");
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().state()).isEqualTo(AskedState.SPOILED);
		assertThat(stateOf(PieceKind.DAMAGE_PHOTOS)).isEqualTo(PieceState.ASKED);
		send(link, asked(link), "goed");
		assertThat(stateOf(PieceKind.DAMAGE_PHOTOS)).isEqualTo(PieceState.CHECKING);
		check(new ScanOutcome.Clean());
		assertThat(counted()).isEqualTo("1/4");
	}

	@Test
	void whatAnIntermediarySendsCountsOnceItIsReadyAndNoLongerWhenTakenBack() throws Exception {
		var paper = new Arrival(UUID.randomUUID(), DocumentKind.DAMAGE_PHOTO, "schade.pdf", Origin.INTERMEDIARY,
				"Petra", DocumentAudience.INTERMEDIARY);
		var received = this.boundary.insideOrThrow(this.bare.reader(), () -> this.documents.receive(this.bare.office(),
				this.bare.id(), paper, new ByteArrayInputStream("%PDF-van ons".getBytes(StandardCharsets.UTF_8))));
		assertThat(counted()).isEqualTo("0/4");
		check(new ScanOutcome.Clean());
		assertThat(counted()).isEqualTo("1/4");
		var id = ((UploadOutcome.Received) received).id();
		assertThat(inside(() -> this.house.getBean(Arrivals.class).withdraw(this.bare.office(), this.bare.id(), id)))
			.isTrue();
		assertThat(counted()).isEqualTo("0/4");
	}

	@Test
	void aPaperThatStaffRemoveCountsNoMore() throws Exception {
		var paper = new Arrival(UUID.randomUUID(), DocumentKind.DAMAGE_PHOTO, "schade.pdf", Origin.INTERMEDIARY, null,
				DocumentAudience.INTERMEDIARY);
		var received = this.boundary.insideOrThrow(this.bare.reader(), () -> this.documents.receive(this.bare.office(),
				this.bare.id(), paper, new ByteArrayInputStream("%PDF-fout".getBytes(StandardCharsets.UTF_8))));
		check(new ScanOutcome.Clean());
		assertThat(counted()).isEqualTo("1/4");
		var id = ((UploadOutcome.Received) received).id();
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		assertThat(this.boundary.inside(this.entrance.ofStaffInside(this.bare.office(), marit),
				() -> this.documents.remove(this.bare.number(), id, new RemovalReason("Andere auto."), marit)))
			.isTrue();
		assertThat(counted()).isEqualTo("0/4");
	}

	@Test
	void staffAddAndWaivePiecesInsideOneOffice() {
		assertThat(asStaff(() -> this.pieces.add(this.bare.number(), PieceKind.WITNESS_STATEMENT, "Betwist.", "Marit")))
			.isTrue();
		assertThat(counted()).isEqualTo("0/5");
		assertThat(asStaff(() -> this.pieces.waive(this.bare.number(), PieceKind.WITNESS_STATEMENT, "Toch niet.", "M")))
			.isTrue();
		assertThat(counted()).isEqualTo("0/4");
		var other = this.dossiers.one();
		assertThat(asStaff(() -> this.pieces.add(other.number(), PieceKind.OTHER, "x", "Marit"))).isFalse();
	}

	@Test
	void thePortalLoginJudgesNothingAndReadsNoLink() {
		ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		for (var sql : List.of("select secret_hash from piece.link", "update piece.asked set verdict = 'ACCEPTED'",
				"delete from piece.upload", "insert into piece.decision values (1)")) {
			assertThatThrownBy(() -> inside(() -> this.transactions.execute(_ -> this.jdbc.sql(sql).update()))).as(sql)
				.rootCause()
				.isInstanceOf(PSQLException.class);
		}
	}

}
