package nl.meekijken.filing;

import org.springframework.http.HttpStatus;

import nl.meekijken.document.Refusal;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.web.Texts;

/**
 * What became of a file that was sent.
 *
 * @param name of the file as it was sent
 */
record Receipt(String name, HttpStatus status, String sentence) {

	static Receipt of(String name, UploadOutcome outcome, UploadLimits limits, Texts texts) {
		return switch (outcome) {
			case UploadOutcome.Received _ -> new Receipt(name, HttpStatus.CREATED, texts.say("sent.received"));
			case UploadOutcome.AlreadyHere _ -> new Receipt(name, HttpStatus.OK, texts.say("sent.already-here"));
			case UploadOutcome.Refused(var why) ->
				new Receipt(name, why.isOurs() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT,
						sentence(why, limits, texts));
		};
	}

	boolean good() {
		return this.status.is2xxSuccessful();
	}

	private static String sentence(Refusal why, UploadLimits limits, Texts texts) {
		var most = switch (why) {
			case VIDEO_TOO_LARGE -> limits.video();
			case DOSSIER_FULL -> limits.dossier();
			default -> limits.file();
		};
		return texts.label(why, "sentence", most.display(texts.locale()));
	}

}
