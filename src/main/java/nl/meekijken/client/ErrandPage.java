package nl.meekijken.client;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.document.CheckProblem;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.office.Brand;
import nl.meekijken.piece.AskedPiece;
import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.piece.AskedState;
import nl.meekijken.piece.Errand;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * What a client is asked for, and the forms to send it by.
 *
 * @param brand of the office that asks; none where it does not show itself
 * @param sent what was sent in this session
 * @param limits told before anything is chosen
 * @param warned for which pieces something came that looks private
 * @param notice what was just done
 * @param problem what went wrong with which piece
 */
record ErrandPage(Shell shell, Errand errand, @Nullable Brand brand, List<SentFile> sent, UploadLimits limits,
		List<AskedPieceId> warned, @Nullable String notice, @Nullable Problem problem) implements Page {

	/**
	 * What a telephone offers; what a file is, its bytes tell. Without HEIC, so that it
	 * hands over its photographs as JPEG.
	 */
	static final String ACCEPTED = "application/pdf,image/jpeg,image/png,image/webp,image/tiff,video/mp4,"
			+ "message/rfc822,.pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.docx,.xlsx,.msg,.eml,.mp4";

	/**
	 * Why something was not taken.
	 *
	 * @param piece for which it was sent; 0 for the page as a whole
	 */
	record Problem(long piece, List<String> sentences, HttpStatus status) {
	}

	/** Who asks, as the client knows them. */
	String asker() {
		return (this.brand != null) ? this.brand.name() : this.errand.brand();
	}

	Texts texts() {
		return this.shell.texts();
	}

	/** Made with each form, so that sending it twice sends once. */
	String newKey() {
		return UUID.randomUUID().toString();
	}

	List<SentFile> sentFor(AskedPiece piece) {
		return this.sent.stream().filter(file -> file.piece().equals(piece.id())).toList();
	}

	boolean isWarned(AskedPiece piece) {
		return this.warned.contains(piece.id());
	}

	@Nullable Problem problemOf(AskedPiece piece) {
		return (this.problem != null && this.problem.piece() == piece.id().value()) ? this.problem : null;
	}

	@Nullable Problem problemOfAll() {
		return (this.problem != null && this.problem.piece() == 0) ? this.problem : null;
	}

	boolean isDone() {
		return this.errand.pieces().stream().noneMatch(piece -> piece.state().isOpen());
	}

	/** What was wrong with what came, as long as more is awaited. */
	Map<CheckProblem, Integer> problemsOf(AskedPiece piece) {
		return takesMore(piece) ? piece.problems() : Map.of();
	}

	boolean takesMore(AskedPiece piece) {
		return piece.state() != AskedState.ACCEPTED;
	}

	/** The tone of a state; never without its word. */
	static String toneOf(AskedState state) {
		return switch (state) {
			case AWAITED -> "wait";
			case CHECKING, RECEIVED -> "calm";
			case ACCEPTED -> "good";
			case REFUSED, SPOILED -> "bad";
		};
	}

	static String iconOf(AskedState state) {
		return switch (state) {
			case AWAITED -> "clock";
			case CHECKING -> "magnify";
			case RECEIVED -> "inbox";
			case ACCEPTED -> "check";
			case REFUSED, SPOILED -> "alert";
		};
	}

	@Override
	public HttpStatus status() {
		return (this.problem != null) ? this.problem.status() : HttpStatus.OK;
	}

}
