package nl.meekijken.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the machine offers to whoever draws: a way to be without a network, and a program
 * that reads HEIC.
 *
 * @param apart what to put before a command so that it has no network; empty if nothing
 * does
 */
record Surroundings(List<String> apart, Optional<Path> heif) {

	private static final Logger log = LoggerFactory.getLogger(Surroundings.class);

	private static final List<Path> WHERE = List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/sbin"),
			Path.of("/usr/local/bin"));

	/** As anybody, in a world of its own; else as root of this one. */
	private static final List<List<String>> WAYS = List.of(List.of("--user", "--map-root-user", "--net"),
			List.of("--net"));

	/** Looks round once, and says in one line what is missing. */
	static Surroundings found() {
		var apart = program("unshare").stream()
			.flatMap(unshare -> WAYS.stream().map(way -> with(unshare, way)))
			.filter(Surroundings::works)
			.findFirst();
		var heif = program("heif-dec").or(() -> program("heif-convert"));
		if (apart.isEmpty()) {
			log.warn("Papers are drawn in a process that could reach the network: unshare --net does not work here");
		}
		if (heif.isEmpty()) {
			log.info("HEIC photographs get no picture: there is no heif-dec or heif-convert on this machine");
		}
		return new Surroundings(apart.orElse(List.of()), heif);
	}

	private static Optional<Path> program(String name) {
		return WHERE.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
	}

	private static List<String> with(Path unshare, List<String> way) {
		return Stream.concat(Stream.of(unshare.toString()), way.stream()).toList();
	}

	private static boolean works(List<String> apart) {
		try {
			var trial = new ProcessBuilder(Stream.concat(apart.stream(), Stream.of("true")).toList())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			var ended = trial.waitFor(5, TimeUnit.SECONDS);
			trial.destroyForcibly();
			return ended && trial.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
