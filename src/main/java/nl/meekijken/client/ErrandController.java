package nl.meekijken.client;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.piece.UploadLinks;
import nl.meekijken.web.FileForm;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.SpokenHeader;

/** Shows a client what is asked for, and takes what the client sends. */
@Controller
class ErrandController {

	static final String HERE = "/stukken";

	/** Where one is led whose file found no place. */
	static final String BUSY = HERE + "?druk";

	private static final Notices NOTICES = new Notices(Map.of("ontvangen", "sent.thanks", "opnieuw", "sent.again",
			"druk", "sent.busy", "teruggenomen", "warned.taken-back", "klopt", "warned.kept"));

	private final UploadLinks links;

	private final Post post;

	private final UploadLimits limits;

	private final LinkLook look;

	private final HelpLine help;

	ErrandController(UploadLinks links, Post post, UploadLimits limits, LinkLook look, HelpLine help) {
		this.limits = limits;
		this.look = look;
		this.links = links;
		this.post = post;
		this.help = help;
	}

	@GetMapping(HERE)
	Reply show(Viewer.Client client, Shell shell, HttpServletRequest request) {
		return page(client, shell, request, NOTICES.in(request, shell), null);
	}

	@PostMapping(HERE)
	Reply send(@RequestParam(name = "stuk", defaultValue = "") String piece,
			@RequestParam(name = "sleutel", defaultValue = "") String key, Viewer.Client client, Shell shell,
			HttpServletRequest request) throws IOException {
		var files = FileForm.of(request).map(ErrandController::files).orElse(Enclosures.NONE);
		return take(new Post.Parcel(client.link(), piece, key, files), client, shell, request);
	}

	/**
	 * One file as the body of a request, so that each shows how far it is; name and piece
	 * travel in headers, since an address is written in logs.
	 */
	@PostMapping(HERE + "/bytes")
	Reply sendBytes(@RequestHeader(name = "X-Stuk", defaultValue = "") String piece,
			@RequestHeader(name = "X-Sleutel", defaultValue = "") String key, Viewer.Client client, Shell shell,
			HttpServletRequest request) throws IOException {
		var name = SpokenHeader.text(request, "X-Naam");
		Enclosures one = taker -> taker.take(Enclosed.bodyOf(request, name));
		return take(new Post.Parcel(client.link(), piece, key, one), client, shell, request);
	}

	private static Enclosures files(FileForm form) {
		return taker -> form.each((name, bytes) -> taker.take(new Enclosed(name, bytes)));
	}

	/** What looks private is taken back, or is right as it is. */
	@PostMapping(HERE + "/waarschuwing")
	Reply settle(@RequestParam(name = "stuk", defaultValue = "") String piece,
			@RequestParam(name = "doe", defaultValue = "") String what, Viewer.Client client) {
		var takesBack = what.equals("terug");
		var settled = this.links.settleWarned(client.link(), Post.idOf(piece), takesBack);
		return new Redirect(HERE + (!settled ? "" : takesBack ? "?teruggenomen" : "?klopt"));
	}

	private Reply take(Post.Parcel parcel, Viewer.Client client, Shell shell, HttpServletRequest request)
			throws IOException {
		var problem = this.post.take(parcel, shell.texts(), request);
		return (problem == null) ? new Redirect(HERE + "?ontvangen#stuk-" + parcel.id().value())
				: page(client, shell, request, null, problem);
	}

	private Reply page(Viewer.Client client, Shell shell, HttpServletRequest request, @Nullable String notice,
			ErrandPage.@Nullable Problem problem) {
		var errand = this.links.look(client.link());
		if (errand.isEmpty()) {
			return new LinkEndedPage(shell, this.help);
		}
		var brand = this.look.brand(client.link(), shell.texts().today()).orElse(null);
		return new ErrandPage(shell, errand.get(), brand, SentFiles.of(request), this.limits,
				this.links.warned(client.link()), notice, problem);
	}

}
