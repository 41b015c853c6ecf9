package nl.meekijken.drawing;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Draws in a process of its own, with little memory, no network, no secrets, an empty
 * folder and a time limit: what a hostile paper breaks there, breaks nothing here.
 */
final class Draughtsman implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Draughtsman.class);

	private static final List<String> SMALL = List.of("-Xmx256m", "-XX:MaxDirectMemorySize=16m", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true");

	/** Without these a path with an accent is not found. */
	private static final Set<String> HARMLESS = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

	private static final int SECONDS_TO_END = 5;

	private final Process process;

	private final Path own;

	private final DataOutputStream orders;

	private final DataInputStream answers;

	private Draughtsman(Process process, Path own) {
		this.process = process;
		this.own = own;
		this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
		this.answers = new DataInputStream(process.getInputStream());
	}

	/**
	 * Starts one and waits until it sits at its table.
	 * @param room a folder of ours: in it, the fonts of this machine are remembered
	 */
	static Draughtsman start(Surroundings around, Path room, Duration limit) throws IOException {
		var own = Files.createTempDirectory(room, "table");
		var builder = new ProcessBuilder(command(around, room, own)).directory(own.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().retainAll(HARMLESS);
		var draughtsman = new Draughtsman(builder.start(), own);
		try {
			draughtsman.ringAfter(limit, draughtsman.answers::readInt);
			return draughtsman;
		}
		catch (IOException ex) {
			draughtsman.close();
			throw ex;
		}
	}

	/**
	 * Carries the order out.
	 * @return the answer; none if nothing can be made of the paper
	 * @throws Parcel.Source if the paper cannot be read where it came from
	 * @throws IOException if it did not survive the order or took too long; it is of no
	 * use afterwards
	 */
	<T> Optional<T> carryOut(Order order, InputStream paper, Answer<T> answer, Duration limit) throws IOException {
		return ringAfter(limit, () -> {
			order.write(this.orders);
			var sent = Parcel.send(paper, this.orders);
			return sent && this.answers.readBoolean() ? Optional.of(answer.read(this.answers)) : Optional.empty();
		});
	}

	private <T> T ringAfter(Duration limit, Speaking<T> speaking) throws IOException {
		var bell = CompletableFuture.runAsync(this.process::destroyForcibly,
				CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
		try {
			return speaking.speak();
		}
		finally {
			bell.cancel(false);
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Its folder goes too: what it was at work on may lie there. */
	@Override
	public void close() {
		try {
			this.process.destroyForcibly().waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
			FileSystemUtils.deleteRecursively(this.own);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			log.debug("Left behind: {}", this.own, ex);
		}
	}

	private static List<String> command(Surroundings around, Path room, Path own) {
		var command = new ArrayList<>(around.apart());
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(SMALL);
		command.addAll(List.of("-Djava.io.tmpdir=" + own, "-Duser.home=" + own, "-Dpdfbox.fontcache=" + room));
		around.heif().ifPresent(heif -> command.add("-D" + HeicPicture.PROGRAM + "=" + heif));
		command.addAll(List.of("-cp", classPath()));
		if (isInsideJar()) {
			command.add("-Dloader.main=" + DrawingTable.class.getName());
			command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
		}
		else {
			command.add(DrawingTable.class.getName());
		}
		return command;
	}

	/** From the root, since the other process stands in another folder. */
	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
			.map(entry -> Path.of(entry).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** A jar that holds jars is opened by Spring Boot's launcher only. */
	private static boolean isInsideJar() {
		return !"file".equals(DrawingTable.class.getProtectionDomain().getCodeSource().getLocation().getProtocol());
	}

	/** How an answer is read. */
	@FunctionalInterface
	interface Answer<T> {

		T read(DataInputStream from) throws IOException;

	}

	@FunctionalInterface
	private interface Speaking<T> {

		T speak() throws IOException;

	}

}
