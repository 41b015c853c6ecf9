package nl.meekijken.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.account.SecretHash;
import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.piece.SendOutcome;
import nl.meekijken.piece.UploadLinks;
import nl.meekijken.web.Texts;

/** Hands in what a client sends, file by file, and says of each that is not taken why. */
@Component
class Post {

	private final UploadLinks links;

	private final Clock clock;

	Post(UploadLinks links, Clock clock) {
		this.links = links;
		this.clock = clock;
	}

	/** Hands in a parcel; what was wrong with it, if anything was. */
	ErrandPage.@Nullable Problem take(Parcel parcel, Texts texts, HttpServletRequest request) throws IOException {
		var id = parcel.id();
		var files = parcel.files().stream().filter(file -> !file.isNothing()).toList();
		if (files.isEmpty()) {
			return new ErrandPage.Problem(id.value(), List.of(texts.say("send.nothing")),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		var sentences = new ArrayList<String>();
		var status = HttpStatus.UNPROCESSABLE_CONTENT;
		for (var file : files) {
			var outcome = hand(parcel, file, request);
			if (outcome instanceof SendOutcome.TooOften) {
				status = HttpStatus.TOO_MANY_REQUESTS;
			}
			if (outcome instanceof SendOutcome.Received) {
				SentFiles.add(new SentFile(id, this.clock.instant(), file.size(), file.name()), request);
			}
			else {
				sentences.add(texts.say("send.refused", file.name(), why(outcome, texts)));
			}
		}
		return sentences.isEmpty() ? null : new ErrandPage.Problem(id.value(), sentences, status);
	}

	private SendOutcome hand(Parcel parcel, Enclosed file, HttpServletRequest request) throws IOException {
		try (var bytes = file.bytes().getInputStream()) {
			return this.links.receive(parcel.link(), parcel.id(), parcel.keyOf(file), file.name(),
					request.getRemoteAddr(), bytes);
		}
	}

	private static String why(SendOutcome outcome, Texts texts) {
		return switch (outcome) {
			case SendOutcome.Refused(var refusal) -> texts.label(refusal);
			case SendOutcome.Full() -> texts.say("send.full", UploadLinks.MOST_FOR_PIECE);
			case SendOutcome.TooOften() -> texts.say("send.too-often");
			case SendOutcome.Ended() -> texts.say("send.not-asked");
			case SendOutcome.Received() -> "";
		};
	}

	/**
	 * What one form brings.
	 *
	 * @param piece for which, as the form says
	 * @param key made with the form
	 */
	record Parcel(SecretHash link, String piece, String key, List<Enclosed> files) {

		AskedPieceId id() {
			return new AskedPieceId(this.piece.matches("[0-9]{1,18}") ? Long.parseLong(this.piece) : 0);
		}

		/**
		 * The same for the same file in the same form, by whatever road it comes twice.
		 */
		UUID keyOf(Enclosed file) {
			var named = String.join("\n", this.link.value(), this.piece, this.key, file.name(),
					Long.toString(file.size().bytes()));
			return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
		}

	}

}
