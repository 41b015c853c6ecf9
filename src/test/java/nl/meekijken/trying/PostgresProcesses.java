package nl.meekijken.trying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** The processes of the PostgreSQL of the tests, to be killed and started again. */
public enum PostgresProcesses {

	/** Those that serve the house; the server goes down with them and comes up itself. */
	BACKENDS,
	/** The server alone; those that serve find that out. */
	SERVER,
	/** All at once, as a machine fails. */
	ALL;

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	/**
	 * Kills them, and starts the server again if it does not do so itself.
	 * @param dead done in between, while nothing serves
	 */
	public void kill(Runnable dead) throws IOException {
		var data = Path.of(Owner.ask("show data_directory"));
		var server = server(data);
		var children = server.descendants().toList();
		var killed = switch (this) {
			case BACKENDS -> backends();
			case SERVER -> List.of(server);
			case ALL -> Stream.concat(Stream.of(server), children.stream()).toList();
		};
		killed.forEach(ProcessHandle::destroyForcibly);
		dead.run();
		if (this != BACKENDS) {
			Stream.concat(Stream.of(server), children.stream()).forEach(Ends::await);
			start(data);
		}
	}

	private static ProcessHandle server(Path data) throws IOException {
		var number = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
		return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
	}

	private static List<ProcessHandle> backends() {
		return Stream
			.of(Owner.ask("select string_agg(pid::text, ' ') from pg_stat_activity where usename = 'meekijken_portal'")
				.split(" ", -1))
			.map(Long::parseLong)
			.flatMap(process -> ProcessHandle.of(process).stream())
			.toList();
	}

	/** With what it was started the first time; its server does not run as root. */
	private static void start(Path data) throws IOException {
		var command = new ArrayList<String>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "-U"));
		}
		WORD.matcher(Files.readString(data.resolve("postmaster.opts")).strip())
			.results()
			.map(PostgresProcesses::word)
			.forEach(command::add);
		new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(Path.of("target", "postgres-again.log").toFile())
			.start();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.ignoreExceptions()
			.until(() -> Owner.ask("select 1").equals("1"));
	}

	private static String word(MatchResult found) {
		return (found.group(1) != null) ? found.group(1) : found.group(2);
	}

}
