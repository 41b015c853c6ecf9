package nl.meekijken.portal;

import org.springframework.http.HttpStatus;

import nl.meekijken.document.Refusal;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.web.Texts;

/**
 * What the sender of a file is told.
 *
 * @param name of the file as it was sent
 */
record Receipt(String name, HttpStatus status, String sentence) {

	/**
	 * Says what became of a file.
	 * @param report whether it goes along with a report rather than to a dossier
	 */
	static Receipt of(String name, Sending.Sent sent, boolean report, UploadLimits limits, Texts texts) {
		return switch (sent) {
			case Sending.Sent.TooManyOfYours() ->
				new Receipt(name, HttpStatus.TOO_MANY_REQUESTS, texts.say("upload.too-many-of-yours"));
			case Sending.Sent.TooManyOfAll() ->
				new Receipt(name, HttpStatus.SERVICE_UNAVAILABLE, texts.say("upload.too-many-of-all"));
			case Sending.Sent.Answered(UploadOutcome.Received _) ->
				new Receipt(name, HttpStatus.CREATED, texts.say(report ? "report.upload.received" : "upload.received"));
			case Sending.Sent.Answered(UploadOutcome.AlreadyHere _) ->
				new Receipt(name, HttpStatus.OK, texts.say("upload.already-here"));
			case Sending.Sent.Answered(UploadOutcome.Refused(var why)) when report && why == Refusal.DOSSIER_CLOSED ->
				new Receipt(name, statusOf(why), texts.say("report.upload.sent"));
			case Sending.Sent.Answered(UploadOutcome.Refused(var why)) ->
				new Receipt(name, statusOf(why), sentence(why, limits, texts));
		};
	}

	boolean isGood() {
		return this.status.is2xxSuccessful();
	}

	private static HttpStatus statusOf(Refusal why) {
		return switch (why) {
			case EMPTY, KIND_NOT_ALLOWED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case TOO_LARGE, VIDEO_TOO_LARGE, DOSSIER_FULL -> HttpStatus.CONTENT_TOO_LARGE;
			case DOSSIER_CLOSED -> HttpStatus.CONFLICT;
			case ENOUGH_FOR_TODAY -> HttpStatus.TOO_MANY_REQUESTS;
			case NO_ROOM -> HttpStatus.SERVICE_UNAVAILABLE;
			case BROKEN_OFF -> HttpStatus.BAD_REQUEST;
		};
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
