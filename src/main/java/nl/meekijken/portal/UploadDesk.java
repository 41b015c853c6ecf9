package nl.meekijken.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.document.UploadOutcome;
import nl.meekijken.web.FileForm;
import nl.meekijken.web.SpokenHeader;
import nl.meekijken.web.Texts;

/**
 * Reads files as browsers send them: each as the body of a request of its own, so that
 * nothing is kept twice, or several in a plain form where there is no script.
 */
@Component
class UploadDesk {

	private final Sending sending;

	private final UploadLimits limits;

	UploadDesk(Sending sending, UploadLimits limits) {
		this.sending = sending;
		this.limits = limits;
	}

	/** Name and kind travel in headers: an address is written in logs. */
	ResponseEntity<String> takeOne(HttpServletRequest request, Goal goal, Viewer.Intermediary viewer, Texts texts)
			throws IOException {
		var file = new Sending.SentFile(SpokenHeader.key(SpokenHeader.text(request, "X-Sleutel")),
				UploadForm.kind(SpokenHeader.text(request, "X-Soort")), SpokenHeader.text(request, "X-Naam"),
				UploadForm.audience(SpokenHeader.text(request, "X-Voor")), request.getContentLengthLong());
		var sent = this.sending.send(viewer, goal.receiver(), file, request.getInputStream());
		return answer(Receipt.of(file.name(), sent, goal.report(), this.limits, texts));
	}

	static ResponseEntity<String> answer(Receipt receipt) {
		return ResponseEntity.status(receipt.status())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(receipt.sentence());
	}

	/** The files of a plain form; what was left empty has no receipt. */
	List<Receipt> takeAll(HttpServletRequest request, Posted posted, Goal goal, Viewer.Intermediary viewer, Texts texts)
			throws IOException {
		return takeEach(request, posted, goal, viewer, texts).stream().map(Taken::receipt).toList();
	}

	/** The same, each with the paper that it became. */
	List<Taken> takeEach(HttpServletRequest request, Posted posted, Goal goal, Viewer.Intermediary viewer, Texts texts)
			throws IOException {
		var taken = new ArrayList<Taken>();
		var form = FileForm.of(request);
		if (form.isPresent()) {
			form.get().each((name, bytes) -> {
				var sent = this.sending.send(viewer, goal.receiver(), posted.file(name), bytes);
				taken.add(new Taken(Receipt.of(name, sent, goal.report(), this.limits, texts), paper(sent)));
			});
		}
		return taken;
	}

	private static @Nullable DocumentId paper(Sending.Sent sent) {
		return switch (sent) {
			case Sending.Sent.Answered(UploadOutcome.Received(var id)) -> id;
			case Sending.Sent.Answered(UploadOutcome.AlreadyHere(var id)) -> id;
			case Sending.Sent.Answered(UploadOutcome.Refused _) -> null;
			case Sending.Sent.TooManyOfYours() -> null;
			case Sending.Sent.TooManyOfAll() -> null;
		};
	}

	/**
	 * What became of one file.
	 *
	 * @param paper none if it was not taken in
	 */
	record Taken(Receipt receipt, @Nullable DocumentId paper) {
	}

	/**
	 * Where files go.
	 *
	 * @param report whether along with a report rather than to a dossier
	 */
	record Goal(Sending.Receiver receiver, boolean report) {
	}

	/**
	 * What a plain form says of its files.
	 *
	 * @param kind what kind of papers they are
	 * @param audience who may see them
	 */
	record Posted(@Nullable String kind, @Nullable String audience) {

		/** Read one by one: to bind a form with files, Spring would read those too. */
		static Posted of(MultiValueMap<String, String> typed) {
			return new Posted(typed.getFirst("soort"), typed.getFirst("voor"));
		}

		/**
		 * Of a file in a form no more than its name is known beforehand, which two
		 * photographs may share; what comes twice that way is known by its bytes.
		 */
		Sending.SentFile file(String name) {
			return new Sending.SentFile(UUID.randomUUID(), UploadForm.kind(Objects.requireNonNullElse(this.kind, "")),
					name, UploadForm.audience(Objects.requireNonNullElse(this.audience, "")), 0);
		}

	}

}
