import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What others notice while two hundred people sign in at once, each from an address of their own, over and over: the
 * time of the start screen of somebody who is in, and what those who sign in are answered.
 */
class Flood {

	static final int CROWD = 200;

	static final int PAGES = 200;

	public static void main(String... arguments) throws Exception {
		if (arguments.length != 3) {
			System.err.println("java bench/timing/Flood.java ADDRESS NAME PASSWORD");
			System.exit(2);
		}
		var base = arguments[0];
		var visitors = new ArrayList<Timing.Visitor>();
		for (int number = 0; number < CROWD; number++) {
			visitors.add(new Timing.Visitor(base, 300 + number));
		}
		var inside = inside(base, arguments[1], arguments[2]);
		report("quiet", pages(base, inside));
		var over = new AtomicBoolean();
		var answers = new TreeMap<Integer, Integer>();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var flood = visitors.stream().map(visitor -> crowd.submit(tries(visitor, over))).toList();
			Thread.sleep(2000);
			report("in the flood", pages(base, inside));
			over.set(true);
			for (var one : flood) {
				one.get().forEach(status -> answers.merge(status, 1, Integer::sum));
			}
		}
		System.out.println("answers to the flood      " + answers);
	}

	static Callable<List<Integer>> tries(Timing.Visitor visitor, AtomicBoolean over) {
		return () -> {
			var chance = new Random(visitor.hashCode());
			var statuses = new ArrayList<Integer>();
			while (!over.get()) {
				statuses.add(visitor.tries("8" + chance.nextInt(10_000_000, 99_999_999), chance));
			}
			return statuses;
		};
	}

	/** The cookies of somebody who signed in. */
	static String inside(String base, String name, String password) throws Exception {
		var visitor = new Timing.Visitor(base, 299);
		var form = "_csrf=" + visitor.token + "&gebruikersnaam=" + name + "&wachtwoord=" + password;
		var request = HttpRequest.newBuilder(visitor.door)
			.header("Cookie", visitor.cookie)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		var answer = visitor.client.send(request, BodyHandlers.discarding());
		var cookies = answer.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";", 2)[0]).toList();
		return String.join("; ", cookies);
	}

	static List<Double> pages(String base, String cookies) throws Exception {
		var times = new ArrayList<Double>();
		try (var client = HttpClient.newHttpClient()) {
			var request = HttpRequest.newBuilder(URI.create(base + "/dossiers")).header("Cookie", cookies).build();
			for (int page = 0; page < PAGES; page++) {
				var begun = System.nanoTime();
				var status = client.send(request, BodyHandlers.ofString()).statusCode();
				times.add((System.nanoTime() - begun) / 1e6);
				if (status != 200) {
					throw new IllegalStateException("the page answered with " + status);
				}
			}
		}
		return times.stream().sorted().toList();
	}

	static void report(String when, List<Double> sorted) {
		System.out.printf("start screen, %-12s p50 %.1f ms, p95 %.1f ms, longest %.1f ms%n", when,
				sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
	}

}
