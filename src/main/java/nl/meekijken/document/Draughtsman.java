package nl.meekijken.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Draws in a process of its own, with little memory, no secrets and a time limit: what a
 * hostile paper breaks there, breaks nothing here.
 */
final class Draughtsman implements AutoCloseable {

	private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true");

	private static final Set<String> HARMLESS = Set.of("LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "TMP",
			"SystemRoot");

	private final Process process;

	private final DataOutputStream orders;

	private final DataInputStream answers;

	private Draughtsman(Process process) {
		this.process = process;
		this.orders = new DataOutputStream(process.getOutputStream());
		this.answers = new DataInputStream(process.getInputStream());
	}

	/**
	 * Starts one and waits until it sits at its table.
	 * @param fonts where to remember which fonts this machine has
	 */
	static Draughtsman start(Path fonts, Duration limit) throws IOException {
		var builder = new ProcessBuilder(command(fonts)).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().retainAll(HARMLESS);
		var draughtsman = new Draughtsman(builder.start());
		draughtsman.answer(limit);
		return draughtsman;
	}

	/**
	 * Carries the order out.
	 * @return 0 if that cannot be done, else 1 or what was counted
	 * @throws IOException if it did not survive the order or took too long; it is of no
	 * use afterwards
	 */
	int carryOut(Order order, Duration limit) throws IOException {
		order.write(this.orders);
		return answer(limit);
	}

	private int answer(Duration limit) throws IOException {
		var bell = CompletableFuture.runAsync(this.process::destroyForcibly,
				CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
		try {
			return this.answers.readInt();
		}
		finally {
			bell.cancel(false);
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private static List<String> command(Path fonts) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(SMALL);
		command.add("-Dpdfbox.fontcache=" + fonts);
		command.addAll(List.of("-cp", System.getProperty("java.class.path")));
		if (isInsideJar()) {
			command.add("-Dloader.main=" + DrawingTable.class.getName());
			command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
		}
		else {
			command.add(DrawingTable.class.getName());
		}
		return command;
	}

	/** A jar that holds jars is opened by Spring Boot's launcher only. */
	private static boolean isInsideJar() {
		return !"file".equals(DrawingTable.class.getProtectionDomain().getCodeSource().getLocation().getProtocol());
	}

}
