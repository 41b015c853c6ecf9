import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Whether the time of an answer tells that an account exists: signs in with wrong passwords, in turn with names that
 * exist and with as many that do not, and compares.
 */
class Timing {

	static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	static final int TRIES_OF_AN_ADDRESS = 20;

	static final int TRIES_OF_A_NAME = 4;

	public static void main(String... arguments) throws Exception {
		if (arguments.length < 2) {
			System.err.println("java bench/timing/Timing.java ADDRESS EXISTING-NAME...");
			System.exit(2);
		}
		var base = arguments[0];
		var existing = List.of(arguments).subList(1, arguments.length);
		var chance = new Random(112);
		var known = new ArrayList<Double>();
		var unknown = new ArrayList<Double>();
		// as many names, tried as often: the first try of any name makes its counter
		var strangers = existing.stream().map(name -> Integer.toString(80_000_000 + chance.nextInt(10_000_000))).toList();
		var visitor = new Visitor(base, 2);
		for (int number = 0; number < 30; number++) {
			visitor.millis("99" + number, chance);
		}
		for (int number = 0; number < existing.size() * TRIES_OF_A_NAME; number++) {
			if (number % (TRIES_OF_AN_ADDRESS / 2) == 0) {
				visitor = new Visitor(base, 3 + number / (TRIES_OF_AN_ADDRESS / 2));
			}
			var nobody = strangers.get(number % strangers.size());
			var somebody = existing.get(number % existing.size());
			var first = chance.nextBoolean();
			if (first) {
				known.add(visitor.millis(somebody, chance));
			}
			unknown.add(visitor.millis(nobody, chance));
			if (!first) {
				known.add(visitor.millis(somebody, chance));
			}
		}
		report(known, unknown);
	}

	static void report(List<Double> known, List<Double> unknown) {
		var one = median(known);
		var other = median(unknown);
		System.out.printf("tries                     2 x %d%n", known.size());
		System.out.printf("median, existing names    %.1f ms%n", one);
		System.out.printf("median, unknown names     %.1f ms%n", other);
		System.out.printf("difference of medians     %.1f %% (goal: at most 5)%n", 100 * Math.abs(one - other) / other);
		System.out.printf("area under the curve      %.3f (goal: 0.45 to 0.55)%n", area(known, unknown));
	}

	static double median(List<Double> times) {
		var sorted = times.stream().sorted().toList();
		return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
	}

	/** How often a time of one is longer than a time of the other: a half when they tell nothing. */
	static double area(List<Double> known, List<Double> unknown) {
		var longer = 0.0;
		for (var one : known) {
			for (var other : unknown) {
				longer += (one > other) ? 1 : one.equals(other) ? 0.5 : 0;
			}
		}
		return longer / known.size() / unknown.size();
	}

	/** A browser at an address of its own on this machine. */
	static final class Visitor {

		final HttpClient client;

		final URI door;

		final String cookie;

		final String token;

		Visitor(String base, int number) throws Exception {
			this.client = HttpClient.newBuilder()
				.localAddress(InetAddress.getByAddress(new byte[] { 127, 0, (byte) (number / 250 + 1), (byte) (number % 250 + 1) }))
				.version(HttpClient.Version.HTTP_1_1)
				.connectTimeout(Duration.ofSeconds(10))
				.build();
			this.door = URI.create(base + "/inloggen");
			var page = this.client.send(HttpRequest.newBuilder(this.door).build(), BodyHandlers.ofString());
			this.cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
			var found = TOKEN.matcher(page.body());
			found.find();
			this.token = found.group(1);
		}

		double millis(String name, Random chance) throws Exception {
			var begun = System.nanoTime();
			var status = tries(name, chance);
			var took = (System.nanoTime() - begun) / 1e6;
			if (status != 401 && !name.startsWith("99")) {
				throw new IllegalStateException("answered with " + status);
			}
			return took;
		}

		/** The status of the answer. */
		int tries(String name, Random chance) throws Exception {
			var form = "_csrf=" + this.token + "&gebruikersnaam=" + name + "&wachtwoord=verkeerd-wachtwoord-" + chance.nextInt();
			var request = HttpRequest.newBuilder(this.door)
				.header("Cookie", this.cookie)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(form))
				.build();
			return this.client.send(request, BodyHandlers.ofString()).statusCode();
		}

	}

}
