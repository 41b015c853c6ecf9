package nl.meekijken.piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Actor;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A client is asked, and sends what is asked for by a link. */
@ModuleTest
class UploadLinksTests {

	private static final Asker ASKER = new Asker(Actor.INTERMEDIARY, "Petra Proef");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private UploadRequests requests;

	@Autowired
	private UploadLinks links;

	@Autowired
	private Pieces pieces;

	@Autowired
	private PieceRound round;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private BareDossiers dossiers;

	private Bare bare;

	@BeforeEach
	void bring() {
		this.dossiers = new BareDossiers(this.house);
		this.bare = this.dossiers.one();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aDossierIsCountedWhenItIsBroughtInAndWhenSomethingComes() throws Exception {
		assertThat(counted()).isEqualTo("0/4");
		var link = ask(Texts.DUTCH, PieceKind.ACCIDENT_STATEMENT);
		assertThat(counted()).isEqualTo("0/4");
		assertThat(send(link, asked(link), "een")).isInstanceOf(SendOutcome.Received.class);
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
						: "We still need documents for your file " + this.bare.number());
			assertThat(letter.link("/stukken/")).isEqualTo("/stukken/" + secret);
			assertThat(letter.text())
				.contains(language.equals(Texts.DUTCH) ? "geen account nodig" : "do not need an account");
		}
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
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().state()).isEqualTo(AskedState.RECEIVED);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(asStaff(() -> this.requests.accept(this.bare.number(), piece, "Marit"))).isTrue();
		assertThat(this.links.look(link).orElseThrow().pieces().getFirst().state()).isEqualTo(AskedState.ACCEPTED);
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

	private void assertEnded(SecretHash link, AskedPieceId piece) throws IOException {
		assertThat(this.links.look(link)).isEmpty();
		assertThat(send(link, piece, "een")).isInstanceOf(SendOutcome.Ended.class);
		assertThat(papers()).isEqualTo("0");
	}

	private SendOutcome send(SecretHash link, AskedPieceId piece, String bytes) throws IOException {
		return this.links.receive(link, piece, UUID.randomUUID(), "foto.pdf", UUID.randomUUID().toString(),
				new ByteArrayInputStream((bytes.isEmpty() ? "" : "%PDF-" + bytes).getBytes(StandardCharsets.UTF_8)));
	}

	private SecretHash ask(Locale language, PieceKind... kinds) {
		return SecretHash.typed(secret(language, kinds)).orElseThrow();
	}

	private String secret(Locale language, PieceKind... kinds) {
		var outcome = inside(() -> this.requests.ask(this.bare.number(), wanted(language, kinds), ASKER));
		return ((AskOutcome.Asked) outcome).path().substring("/stukken/".length());
	}

	private static NewUploadRequest wanted(Locale language, PieceKind... kinds) {
		var pieces = List.of(kinds).stream().map(kind -> new WantedPiece(kind, "graag scherp")).toList();
		return new NewUploadRequest(UUID.randomUUID(), pieces, null, LocalDate.of(2026, 11, 30), language);
	}

	private AskedPieceId asked(SecretHash link) {
		return this.links.look(link).orElseThrow().pieces().getFirst().id();
	}

	private RemindOutcome remind(UploadRequestId request) {
		return inside(() -> this.requests.remind(this.bare.number(), request, ASKER));
	}

	private List<UploadRequest> requestsOf() {
		return this.dossiers.ask(this.bare, this.requests.of(this.bare.number()));
	}

	private PieceState stateOf(PieceKind kind) {
		return this.dossiers.ask(this.bare, this.pieces.of(this.bare.number()))
			.stream()
			.filter(piece -> piece.kind() == kind)
			.findFirst()
			.orElseThrow()
			.state();
	}

	private String counted() {
		return Owner.ask("select pieces_present || '/' || pieces_needed from dossier.dossier where id = "
				+ this.bare.id().value());
	}

	private String papers() {
		return Owner.ask("select count(*) from document.document where dossier_id = " + this.bare.id().value());
	}

	private <T> T inside(java.util.function.Supplier<T> work) {
		return Objects.requireNonNull(this.boundary.inside(this.bare.reader(), work));
	}

	private <T> T asStaff(java.util.function.Supplier<T> work) {
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone();
		return this.boundary.inside(this.entrance.ofStaffInside(this.bare.office(), marit.person()), work);
	}

}
