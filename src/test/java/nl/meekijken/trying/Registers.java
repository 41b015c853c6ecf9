package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The registers of vehicles and addresses as they answer over HTTP: they know one
 * vehicle, one address, and a vehicle whose data are hostile.
 */
public final class Registers {

	/** A Volkswagen Golf of 1 March 2019. */
	public static final String GOLF = "G-001-BB";

	/** What is said of it is no make. */
	public static final String HOSTILE = "GBB-01-G";

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
			server.createContext("/rdw", exchange -> say(exchange, vehicle(exchange.getRequestURI().getQuery())));
			server.createContext("/pdok", exchange -> say(exchange, place(exchange.getRequestURI().getQuery())));
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String vehicle(String query) {
		if (query.endsWith("kenteken=G001BB")) {
			return """
					[{"kenteken":"G001BB","merk":"VOLKSWAGEN","handelsbenaming":"GOLF","datum_eerste_toelating":"20190301"}]""";
		}
		return query.endsWith("kenteken=GBB01G") ? """
				[{"kenteken":"GBB01G","merk":"<script>alert(1)</script>","handelsbenaming":7}]""" : "[]";
	}

	private static String place(String query) {
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
