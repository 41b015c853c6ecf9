package nl.meekijken;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Ends;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.trying.TestScanner;

/**
 * The whole house in a process of its own, on the database and the vault of the tests, so
 * that whoever signed in with a test is signed in there: to be killed or squeezed.
 */
public final class HouseApart implements AutoCloseable {

	private final Process process;

	private final int port;

	private final Path log;

	private final HttpClient client = HttpClient.newHttpClient();

	private HouseApart(Process process, int port, Path log) {
		this.log = log;
		this.process = process;
		this.port = port;
	}

	/** What runs there. */
	public static void main(String[] arguments) {
		new SpringApplication(MeekijkenApplication.class, MovableClock.InPlaceOfTheRealOne.class).run(arguments);
	}

	/** Starts it with so much memory, and comes back once it answers. */
	static HouseApart start(String memory, Path vault, String... settings) throws IOException {
		return startAt(freePort(), memory, vault, settings);
	}

	/** The same, where another one listened before. */
	public static HouseApart startAt(int port, String memory, Path vault, String... settings) throws IOException {
		var log = Files.createTempFile(Path.of("target"), "house", ".log");
		var process = new ProcessBuilder(command(memory, vault, port, settings)).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		var house = new HouseApart(process, port, log);
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive() || house.answers());
		if (!process.isAlive()) {
			throw new IllegalStateException("the house does not start: " + Files.readString(log));
		}
		return house;
	}

	private static List<String> command(String memory, Path vault, int port, String... more) {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var jvm = Stream.of(java, "-Xmx" + memory, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"-Duser.timezone=UTC", "-cp", System.getProperty("java.class.path"), HouseApart.class.getName());
		var around = Stream.of(TestPostgres.settings(), TestScanner.settings())
			.flatMap(settings -> settings.entrySet().stream())
			.map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
		var own = Stream.of("--meekijken.embedded=false", "--meekijken.vault=" + vault, "--meekijken.port=" + port,
				"--meekijken.second-factor=optional",
				"--meekijken.secret=only-for-tests-only-for-tests-only-for-tests");
		return Stream.of(jvm, around, own, Stream.of(more)).flatMap(part -> part).toList();
	}

	/** Sends a file as our script does; the status of the answer. */
	int send(Browser sender, String page, String key, Supplier<InputStream> bytes)
			throws IOException, InterruptedException {
		var request = asked(sender, page + "/documenten/bytes").header("X-XSRF-TOKEN", sender.formToken())
			.header("X-Sleutel", key)
			.header("X-Naam", "foto.pdf")
			.POST(HttpRequest.BodyPublishers.ofInputStream(bytes))
			.build();
		return this.client.send(request, BodyHandlers.discarding()).statusCode();
	}

	/** Asks for a page; the status of the answer. */
	int get(Browser reader, String path) throws IOException, InterruptedException {
		return this.client.send(asked(reader, path).build(), BodyHandlers.discarding()).statusCode();
	}

	/** Says something to it, whether that is HTTP or not, and waits for its answer. */
	String say(String request) throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** All that it has written down so far. */
	String log() throws IOException {
		return Files.readString(this.log);
	}

	/** As the power fails. */
	public void kill() {
		Ends.kill(this.process);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** A file of which the last byte is still to come. */
	Socket begin(Browser sender, String page, byte[] bytes) throws IOException {
		var socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.setSoTimeout(60_000);
		socket.getOutputStream()
			.write("""
					POST %s/documenten/bytes HTTP/1.1\r
					Host: localhost\r
					Cookie: %s\r
					X-XSRF-TOKEN: %s\r
					X-Naam: traag.pdf\r
					Content-Length: %d\r
					Connection: close\r
					\r
					""".formatted(page, cookies(sender), sender.formToken(), bytes.length)
				.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().write(bytes, 0, bytes.length - 1);
		socket.getOutputStream().flush();
		return socket;
	}

	@Override
	public void close() {
		this.client.shutdownNow();
		kill();
	}

	private HttpRequest.Builder asked(Browser browser, String path) {
		return HttpRequest.newBuilder(at(path)).header("Cookie", cookies(browser));
	}

	private static String cookies(Browser browser) {
		return "sessie=" + browser.cookie("sessie").getValue() + "; formulier="
				+ browser.cookie("formulier").getValue();
	}

	private URI at(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private boolean answers() {
		try {
			return this.client.send(HttpRequest.newBuilder(at("/inloggen")).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	public static int freePort() throws IOException {
		try (var found = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return found.getLocalPort();
		}
	}

}
