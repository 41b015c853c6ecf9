package nl.meekijken.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The PostgreSQL process that says of itself that it serves a cluster. */
record Postmaster(long process, int port) {

	private static final int PORT_LINE = 3;

	static Optional<Postmaster> of(Path cluster) throws IOException {
		var file = cluster.resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		var lines = Files.readAllLines(file);
		return (lines.size() > PORT_LINE) ? Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()),
				Integer.parseInt(lines.get(PORT_LINE).strip()))) : Optional.empty();
	}

	/**
	 * The process number may have passed to another program since, so its name is asked
	 * for too.
	 */
	boolean lives() {
		return ProcessHandle.of(this.process)
			.filter(ProcessHandle::isAlive)
			.flatMap(handle -> handle.info().command())
			.filter(command -> command.endsWith("postgres"))
			.isPresent();
	}

}
