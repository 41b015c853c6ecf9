package nl.meekijken.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A register over real HTTP that says what a test tells it to, well or badly. */
final class RegisterOnTrial implements AutoCloseable {

	private final HttpServer server;

	private final CountDownLatch closing = new CountDownLatch(1);

	private final List<URI> asked = new CopyOnWriteArrayList<>();

	private volatile Behaviour behaviour = exchange -> say(exchange, 404, "");

	RegisterOnTrial() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::serve);
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/register";
	}

	/** What it was asked for so far. */
	List<URI> asked() {
		return this.asked;
	}

	void says(String json) {
		says(200, json);
	}

	void says(int status, String body) {
		this.behaviour = exchange -> say(exchange, status, body);
	}

	void leadsTo(String elsewhere) {
		this.behaviour = exchange -> {
			exchange.getResponseHeaders().set("Location", elsewhere);
			say(exchange, 302, "");
		};
	}

	void saysNothing() {
		this.behaviour = exchange -> waitForTheEnd();
	}

	void beginsAndNeverEnds() {
		this.behaviour = exchange -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write('[');
			exchange.getResponseBody().flush();
			waitForTheEnd();
		};
	}

	void talksWithoutEnd() {
		this.behaviour = exchange -> {
			exchange.sendResponseHeaders(200, 0);
			flood(exchange.getResponseBody());
		};
	}

	private void serve(HttpExchange exchange) throws IOException {
		this.asked.add(exchange.getRequestURI());
		try (exchange) {
			this.behaviour.answer(exchange);
		}
	}

	private void flood(OutputStream body) throws IOException {
		var blanks = " ".repeat(8192).getBytes(StandardCharsets.UTF_8);
		while (this.closing.getCount() > 0) {
			body.write(blanks);
		}
	}

	private void waitForTheEnd() {
		try {
			this.closing.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void say(HttpExchange exchange, int status, String words) throws IOException {
		var bytes = words.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	@Override
	public void close() {
		this.closing.countDown();
		this.server.stop(0);
	}

	private interface Behaviour {

		void answer(HttpExchange exchange) throws IOException;

	}

}
