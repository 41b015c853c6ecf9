package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The registers of vehicles and addresses as they answer over HTTP: they know one
 * vehicle, one address, and a vehicle whose data are hostile.
 */
public final class Registers {

	/** A Volkswagen Golf of 1 March 2019. */
	public static final String GOLF = "G-001-BB";

	/** What is said of it is no make; of number 25 at 3511 AB, no street. */
	public static final String HOSTILE = "GBB-01-G";

	/** Of it, and at 3511 AB of number 21, nothing is ever heard. */
	public static final String SLOW = "GBB-21-G";

	/** About it, and at 3511 AB about number 22, there is an error only. */
	public static final String DOWN = "GBB-22-G";

	/** Asked about it, or at 3511 AB about number 23, another thing is told. */
	public static final String WRONG = "GBB-23-G";

	/** Asked about it, or at 3511 AB about number 24, comes what is no answer at all. */
	public static final String BABBLING = "GBB-24-G";

	private static final HttpServer SERVER = start();

	private Registers() {
	}

	/** Where the register of vehicles answers. */
	public static String vehicles() {
		return address("/rdw");
	}

	/** Where the register of addresses answers: at 3511 AB it knows number 12. */
	public static String addresses() {
		return address("/pdok");
	}

	private static String address(String path) {
		return "http://127.0.0.1:" + SERVER.getAddress().getPort() + path;
	}

	private static HttpServer start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/rdw", exchange -> answer(exchange, Registers::vehicle));
			server.createContext("/pdok", exchange -> answer(exchange, Registers::place));
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(HttpExchange exchange, UnaryOperator<String> register) throws IOException {
		var query = exchange.getRequestURI().getQuery();
		if (asks(query, "21")) {
			return;
		}
		if (asks(query, "22")) {
			exchange.sendResponseHeaders(503, -1);
			exchange.close();
			return;
		}
		say(exchange, asks(query, "24") ? "<html>Onderhoud</html>" : register.apply(query));
	}

	private static boolean asks(String query, String number) {
		return query.endsWith("kenteken=GBB" + number + "G")
				|| (query.contains("3511AB") && query.contains("huisnummer:" + number));
	}

	private static String vehicle(String query) {
		if (asks(query, "23")) {
			return vehicle("kenteken=G001BB");
		}
		if (query.endsWith("kenteken=G001BB")) {
			return """
					[{"kenteken":"G001BB","merk":"VOLKSWAGEN","handelsbenaming":"GOLF","datum_eerste_toelating":"20190301"}]""";
		}
		return query.endsWith("kenteken=GBB01G") ? """
				[{"kenteken":"GBB01G","merk":"<script>alert(1)</script>","handelsbenaming":7}]""" : "[]";
	}

	private static String place(String query) {
		if (asks(query, "23")) {
			return place("3511AB huisnummer:12");
		}
		if (asks(query, "25")) {
			return """
					{"response":{"docs":[{"postcode":"3511AB","huisnummer":25,"straatnaam":"<script>alert(1)</script>","woonplaatsnaam":"Utrecht"}]}}""";
		}
		return query.contains("3511AB") && query.contains("huisnummer:12")
				? """
						{"response":{"docs":[{"postcode":"3511AB","huisnummer":12,"straatnaam":"Dorpsstraat","woonplaatsnaam":"Utrecht"}]}}"""
				: "{\"response\":{\"docs\":[]}}";
	}

	private static void say(HttpExchange exchange, String json) throws IOException {
		try (exchange) {
			var bytes = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

}
