package nl.meekijken;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import nl.meekijken.trying.Browser;

/** The news as a browser follows it, over a real connection to a node. */
final class Followed implements AutoCloseable {

	private static final int PATIENCE = 10;

	private final HttpClient client = HttpClient.newHttpClient();

	private final HttpResponse<InputStream> answer;

	private final BufferedReader lines;

	private Followed(int port, String session, String query) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/nieuws/stroom" + query))
			.header("Accept", "text/event-stream")
			.header("Accept-Encoding", "gzip")
			.header("Cookie", "sessie=" + session)
			.build();
		this.answer = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
		this.lines = new BufferedReader(new InputStreamReader(this.answer.body(), StandardCharsets.UTF_8));
	}

	static Followed by(Browser browser, int port) throws IOException, InterruptedException {
		return by(browser, port, "");
	}

	static Followed by(Browser browser, int port, String query) throws IOException, InterruptedException {
		return new Followed(port, browser.cookie("sessie").getValue(), query);
	}

	int status() {
		return this.answer.statusCode();
	}

	String header(String name) {
		return this.answer.headers().firstValue(name).orElse("");
	}

	/** The next number that is told; "over" once nothing will come any more. */
	String next() {
		return within(() -> {
			for (var line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
				if (line.startsWith("data: ")) {
					return line.substring("data: ".length());
				}
			}
			return "over";
		});
	}

	private static String within(Reading reading) {
		var read = CompletableFuture.supplyAsync(() -> {
			try {
				return reading.read();
			}
			catch (IOException ex) {
				return "over";
			}
		});
		try {
			return read.get(PATIENCE, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return "nothing";
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

	@FunctionalInterface
	private interface Reading {

		String read() throws IOException;

	}

}
