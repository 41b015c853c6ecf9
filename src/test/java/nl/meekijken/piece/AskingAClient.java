package nl.meekijken.piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.Documents;
import nl.meekijken.dossier.Actor;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier of its own for each test, and what is done to it. */
abstract class AskingAClient {

	static final Asker ASKER = new Asker(Actor.INTERMEDIARY, "Petra Proef");

	@Autowired
	ApplicationContext house;

	@Autowired
	UploadRequests requests;

	@Autowired
	UploadLinks links;

	@Autowired
	Pieces pieces;

	@Autowired
	Documents documents;

	@Autowired
	PieceRound round;

	@Autowired
	Boundary boundary;

	@Autowired
	Entrance entrance;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	Letters letters;

	@Autowired
	MovableClock clock;

	BareDossiers dossiers;

	Bare bare;

	@BeforeEach
	void bring() {
		this.dossiers = new BareDossiers(this.house);
		this.bare = this.dossiers.one();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	void assertEnded(SecretHash link, AskedPieceId piece) throws IOException {
		assertThat(this.links.look(link)).isEmpty();
		assertThat(send(link, piece, "een")).isInstanceOf(SendOutcome.Ended.class);
		assertThat(papers()).isEqualTo("0");
	}

	SendOutcome send(SecretHash link, AskedPieceId piece, String bytes) throws IOException {
		return sendFrom(UUID.randomUUID().toString(), link, piece, bytes);
	}

	SendOutcome sendFrom(String address, SecretHash link, AskedPieceId piece, String bytes) throws IOException {
		return this.links.receive(link, piece, UUID.randomUUID(), "foto.pdf", address, 0,
				new ByteArrayInputStream((bytes.isEmpty() ? "" : "%PDF-" + bytes).getBytes(StandardCharsets.UTF_8)));
	}

	SecretHash ask(Locale language, PieceKind... kinds) {
		return SecretHash.typed(secret(language, kinds)).orElseThrow();
	}

	String secret(Locale language, PieceKind... kinds) {
		var outcome = inside(() -> this.requests.ask(this.bare.number(), wanted(language, kinds), ASKER));
		return ((AskOutcome.Asked) outcome).path().substring("/stukken/".length());
	}

	static NewUploadRequest wanted(Locale language, PieceKind... kinds) {
		var pieces = List.of(kinds).stream().map(kind -> new WantedPiece(kind, "graag scherp")).toList();
		return new NewUploadRequest(UUID.randomUUID(), pieces, null, LocalDate.of(2026, 11, 30), language);
	}

	AskedPieceId asked(SecretHash link) {
		return this.links.look(link).orElseThrow().pieces().getFirst().id();
	}

	RemindOutcome remind(UploadRequestId request) {
		return inside(() -> this.requests.remind(this.bare.number(), request, ASKER));
	}

	List<UploadRequest> requestsOf() {
		return this.dossiers.ask(this.bare, this.requests.of(this.bare.number()));
	}

	PieceState stateOf(PieceKind kind) {
		return this.dossiers.ask(this.bare, this.pieces.of(this.bare.number()))
			.stream()
			.filter(piece -> piece.kind() == kind)
			.findFirst()
			.orElseThrow()
			.state();
	}

	String counted() {
		return Owner.ask("select pieces_present || '/' || pieces_needed from dossier.dossier where id = "
				+ this.bare.id().value());
	}

	String papers() {
		return Owner.ask("select count(*) from document.arrival where dossier_id = " + this.bare.id().value());
	}

	void check(ScanOutcome outcome) {
		new CheckingDesk(this.house).check(outcome);
	}

	<T> T inside(Supplier<T> work) {
		return Objects.requireNonNull(this.boundary.inside(this.bare.reader(), work));
	}

	<T> T asStaff(Supplier<T> work) {
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone();
		return this.boundary.inside(this.entrance.ofStaffInside(this.bare.office(), marit.person()), work);
	}

}
