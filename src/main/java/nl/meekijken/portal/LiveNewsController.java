package nl.meekijken.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.notification.LiveNews;
import nl.meekijken.notification.LiveReader;
import nl.meekijken.notification.LiveStream;
import nl.meekijken.office.Offices;

/**
 * Lets an open page hear that there is news, for as long as the session lasts. Nothing
 * but a virtual thread waits: no connection to the database, and no use of the session.
 */
@Controller
class LiveNewsController {

	static final String ADDRESS = "/nieuws/stroom";

	/** Proxies and browsers let go of what is silent for long. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	/**
	 * Else a browser would begin anew, and be shown the door, or take the room of
	 * another.
	 */
	private static final String END = "event: einde\ndata: einde\n\n";

	private final LiveNews news;

	private final MissedNews missed;

	private final Offices offices;

	private final Clock clock;

	LiveNewsController(LiveNews news, MissedNews missed, Offices offices, Clock clock) {
		this.news = news;
		this.missed = missed;
		this.offices = offices;
		this.clock = clock;
	}

	@GetMapping(ADDRESS)
	void follow(Viewer.Intermediary viewer, @RequestParam(defaultValue = "") String sinds,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		var stream = this.news.follow(reader(viewer, request)).orElse(null);
		if (stream == null) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("X-Accel-Buffering", "no");
		try {
			var text = new StringBuilder("retry: 5000\n\n");
			this.missed.since(moment((last != null) ? last : sinds))
				.forEach(number -> text.append(event(number.toString())));
			write(response, text.toString());
			var async = request.startAsync();
			async.setTimeout(0);
			Thread.ofVirtual().name("live news").start(() -> pass(stream, async));
		}
		catch (IOException | RuntimeException ex) {
			this.news.leave(stream);
			throw ex;
		}
	}

	private LiveReader reader(Viewer.Intermediary viewer, HttpServletRequest request) {
		return new LiveReader(viewer.person(), viewer.office(), request.getSession().getId(),
				this.offices.isRequestedDemo(viewer.office()));
	}

	private void pass(LiveStream stream, AsyncContext async) {
		try {
			while (!stream.hasEnded()) {
				var told = stream.next(HEARTBEAT).map(this::event).orElse(":\n\n");
				if (!stream.hasEnded()) {
					write(async, told);
				}
			}
			if (stream.isOver()) {
				write(async, END);
			}
		}
		catch (IOException | IllegalStateException gone) {
			return;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.news.leave(stream);
			complete(async);
		}
	}

	private String event(String number) {
		return "event: dossier\nid: " + this.clock.millis() + "\ndata: " + number + "\n\n";
	}

	/** When a server stops, or a browser goes, what is written to may be gone already. */
	private static void write(AsyncContext async, String text) throws IOException {
		if (!(async.getResponse() instanceof HttpServletResponse response)) {
			throw new IOException("nobody listens any more");
		}
		write(response, text);
	}

	private static void complete(AsyncContext async) {
		try {
			async.complete();
		}
		catch (IllegalStateException gone) {
			return;
		}
	}

	private static void write(HttpServletResponse response, String text) throws IOException {
		response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		response.flushBuffer();
	}

	/** When the page was made that follows; nobody types it. */
	private Instant moment(String milliseconds) {
		return milliseconds.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(milliseconds))
				: this.clock.instant();
	}

}
