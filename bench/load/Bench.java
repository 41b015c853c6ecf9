import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.meekijken.values.SearchKey;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What shell and wrk cannot do for the bench. Runs from source with the application's own
 * libraries: {@code java -cp app.jar:lib/* Bench.java <command> …}.
 */
class Bench {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	static void main(String[] args) throws Exception {
		switch (args[0]) {
			case "hash" -> IO.println("{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(args[1]));
			case "keys" -> compareKeys(Path.of(args[1]));
			case "sign-in" -> signIn(args[1], Path.of(args[2]), args[3], Path.of(args[4]));
			case "try" -> tryOnce(args[1], Path.of(args[2]));
			case "rate" -> atRate(args[1], Path.of(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	/** Lines of name, tab, keys with commas: the keys that the filling made of that name. */
	static void compareKeys(Path file) throws IOException {
		var lines = Files.readAllLines(file);
		var wrong = lines.stream().map(line -> line.split("\t")).filter(part -> !new TreeSet<>(SearchKey.nameKeys(part[0]))
			.equals(new TreeSet<>(Arrays.asList(part[1].split(","))))).toList();
		wrong.stream().limit(10).forEach(part -> IO.println(part[0] + ": " + part[1] + " is not " + SearchKey.nameKeys(part[0])));
		IO.println("keys of " + lines.size() + " names compared, " + wrong.size() + " differ");
		System.exit(wrong.isEmpty() ? 0 : 1);
	}

	/** Lines of account number, first, last dossier and names: signs each in, writes the line with its cookies. */
	static void signIn(String base, Path people, String password, Path cookies) throws Exception {
		var lines = new ArrayList<String>();
		for (var person : Files.readAllLines(people)) {
			var part = person.split(" ", 2);
			lines.add(part[1] + " " + cookies(base, part[0], password));
		}
		Files.write(cookies, lines);
		IO.println(lines.size() + " people signed in");
	}

	private static String cookies(String base, String account, String password) throws Exception {
		var form = HTTP.send(HttpRequest.newBuilder(URI.create(base + SIGN_IN)).build(), BodyHandlers.ofString());
		var jar = new java.util.TreeMap<>(cookiesOf(form));
		var fields = new StringBuilder(USER + "=" + account + "&" + PASSWORD + "=" + encoded(password));
		Matcher token = TOKEN.matcher(form.body());
		if (token.find()) {
			fields.append("&_csrf=").append(encoded(token.group(1)));
		}
		var answer = HTTP.send(HttpRequest.newBuilder(URI.create(base + SIGN_IN))
			.header("Cookie", joined(jar))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", base)
			.POST(HttpRequest.BodyPublishers.ofString(fields.toString()))
			.build(), BodyHandlers.ofString());
		jar.putAll(cookiesOf(answer));
		var location = answer.headers().firstValue("Location").orElse("");
		if (answer.statusCode() / 100 != 3 || location.contains(SIGN_IN)) {
			throw new IllegalStateException(account + " was not let in: " + answer.statusCode() + " " + location);
		}
		return joined(jar);
	}

	private static final String SIGN_IN = System.getProperty("bench.sign-in", "/inloggen");

	private static final String USER = System.getProperty("bench.user-field", "gebruikersnaam");

	private static final String PASSWORD = System.getProperty("bench.password-field", "wachtwoord");

	private static Map<String, String> cookiesOf(HttpResponse<?> answer) {
		return answer.headers().allValues("Set-Cookie").stream().map(line -> line.split(";", 2)[0].split("=", 2))
			.collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
	}

	private static String joined(Map<String, String> jar) {
		return jar.entrySet().stream().filter(cookie -> !cookie.getValue().isEmpty()).map(Map.Entry::toString)
			.collect(Collectors.joining("; "));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** A signed-in user with the dossiers of the own office. */
	record User(int first, int last, List<String> names, String cookie) {

		static List<User> read(Path cookies) throws IOException {
			return Files.readAllLines(cookies).stream().map(line -> line.split(" ", 4)).map(part -> new User(
					Integer.parseInt(part[0]), Integer.parseInt(part[1]), List.of(part[2].split(",")), part[3])).toList();
		}

		/** Of ten pages three or four are the start screen, one or two a search by surname, the rest dossiers. */
		String page(Random dice) {
			int id = dice.nextInt(this.first, this.last + 1);
			double kind = dice.nextDouble();
			return (kind < 0.35) ? "/dossiers" : (kind < 0.5) ? "/dossiers?zoek=" + this.names.get(dice.nextInt(this.names.size()))
					: "/dossiers/" + number(id);
		}

	}

	static String number(int id) {
		return String.format(Locale.ROOT, "%d-%06d", 2023 + id % 4, 100000 + id / 4);
	}

	/** One request of each kind must answer 200, or the figures mean nothing. */
	static void tryOnce(String base, Path cookies) throws Exception {
		var user = User.read(cookies).getFirst();
		for (var page : List.of("/dossiers", "/dossiers?zoek=" + user.names.getFirst(), "/dossiers?zoek=" + number(user.first),
				"/dossiers/" + number(user.first))) {
			var answer = HTTP.send(request(base, page, user), BodyHandlers.ofByteArray());
			IO.println(answer.statusCode() + " " + answer.body().length + " bytes " + page
					+ answer.headers().firstValue("Location").map(to -> " -> " + to).orElse(""));
			if (answer.statusCode() != 200 && answer.statusCode() != 303) {
				System.exit(1);
			}
		}
	}

	private static HttpRequest request(String base, String page, User user) {
		return HttpRequest.newBuilder(URI.create(base + page)).header("Cookie", user.cookie).build();
	}

	/** At first the generator itself is slow: what it then measures does not count. */
	private static final int WARM_SECONDS = 5;

	/**
	 * A fixed number of requests per second, each timed from the moment it was due, so that a
	 * pause of the server counts for all who would have come in it.
	 */
	static void atRate(String base, Path cookies, int perSecond, int seconds) throws Exception {
		var lines = new Lines(URI.create(base));
		var users = User.read(cookies);
		var dice = new Random(42);
		var requests = new byte[perSecond * (WARM_SECONDS + seconds)][];
		for (int n = 0; n < requests.length; n++) {
			var user = users.get(dice.nextInt(users.size()));
			requests[n] = lines.request(user.page(dice), user.cookie);
		}
		var micros = new long[requests.length];
		var odd = new AtomicInteger();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			long start = System.nanoTime() + 100_000_000;
			for (int n = 0; n < requests.length; n++) {
				long due = start + n * 1_000_000_000L / perSecond;
				Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
				int at = n;
				threads.submit(() -> {
					if (!lines.isWell(requests[at])) {
						odd.incrementAndGet();
					}
					micros[at] = (System.nanoTime() - due) / 1000;
					return at;
				});
			}
		}
		var counted = Arrays.copyOfRange(micros, perSecond * WARM_SECONDS, micros.length);
		Arrays.sort(counted);
		IO.println(String.format(Locale.ROOT, "RESULT %d %.2f %.2f %.2f %d", perSecond, part(counted, 50), part(counted, 95),
				part(counted, 99), odd.get()));
	}

	private static double part(long[] sorted, int percent) {
		return sorted[(int) Math.min(sorted.length - 1, sorted.length * (long) percent / 100)] / 1000.0;
	}

}
