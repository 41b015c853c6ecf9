package nl.meekijken.journeys;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;

/**
 * What a browser complains of by itself: errors in scripts, refusals of the content
 * policy, faults of the house, requests to another host.
 */
final class Complaints {

	private final List<String> heard = new CopyOnWriteArrayList<>();

	private final String address;

	private Complaints(String address) {
		this.address = address;
	}

	static Complaints of(BrowserContext context, String address) {
		var complaints = new Complaints(address);
		context.onConsoleMessage(complaints::console);
		context.onWebError(error -> complaints.heard.add("script: " + error.error()));
		context.onRequest(request -> complaints.requested(request.url()));
		context.onResponse(response -> complaints.answered(response.status(), response.url()));
		return complaints;
	}

	/** A page that is refused on purpose is logged by the browser too. */
	private void console(ConsoleMessage message) {
		var ofThePage = message.text().startsWith("Failed to load resource")
				&& message.location().startsWith(message.page().url());
		if ((message.type().equals("error") || message.text().contains("Content Security Policy")) && !ofThePage) {
			this.heard.add("console: " + message.text() + " at " + message.location());
		}
	}

	private void requested(String url) {
		var scheme = URI.create(url).getScheme();
		if (scheme.startsWith("http") && !url.startsWith(this.address + "/")) {
			this.heard.add("another host: " + url);
		}
	}

	private void answered(int status, String url) {
		if (status >= 500) {
			this.heard.add("fault " + status + ": " + url);
		}
	}

	void forget() {
		this.heard.clear();
	}

	List<String> all() {
		return List.copyOf(this.heard);
	}

}
