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
		var outcomes = new ArrayList<SendOutcome>();
		var sentences = new ArrayList<String>();
		parcel.files().each(file -> {
			var outcome = hand(parcel, file, request);
			outcomes.add(outcome);
			if (outcome instanceof SendOutcome.Received) {
				SentFiles.add(new SentFile(parcel.id(), this.clock.instant(), file.size(), file.name()), request);
			}
			else {
				sentences.add(texts.say("send.refused", file.name(), why(outcome, texts)));
			}
		});
		if (outcomes.isEmpty()) {
			sentences.add(texts.say("send.nothing"));
		}
		return sentences.isEmpty() ? null : new ErrandPage.Problem(parcel.id().value(), sentences, statusOf(outcomes));
	}

	/** What lies with us is said first: it may be tried again as it is. */
	static HttpStatus statusOf(List<SendOutcome> outcomes) {
		if (outcomes.stream().anyMatch(one -> one instanceof SendOutcome.Refused(var why) && why.isOurs())) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		var often = outcomes.stream().anyMatch(SendOutcome.TooOften.class::isInstance);
		return often ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	private SendOutcome hand(Parcel parcel, Enclosed file, HttpServletRequest request) throws IOException {
		return this.links.receive(parcel.link(), parcel.id(), parcel.keyOf(file), file.name(), request.getRemoteAddr(),
				file.announced(), file);
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

	static AskedPieceId idOf(String typed) {
		return new AskedPieceId(typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0);
	}

	/**
	 * What one form brings.
	 *
	 * @param piece for which, as the form says
	 * @param key made with the form
	 */
	record Parcel(SecretHash link, String piece, String key, Enclosures files) {

		AskedPieceId id() {
			return idOf(this.piece);
		}

		/**
		 * The same for the same file sent again by the script. Of a file in a form no
		 * more than its name is known beforehand, which two photographs may share; what
		 * comes twice that way is known by its bytes.
		 */
		UUID keyOf(Enclosed file) {
			if (!file.saysItsSize()) {
				return UUID.randomUUID();
			}
			var named = String.join("\n", this.link.value(), this.piece, this.key, file.name(),
					Long.toString(file.size().bytes()));
			return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
		}

	}

}
