package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A real clamd that knows one virus, EICAR, which harms nobody. */
public final class Clamav implements AutoCloseable {

	/**
	 * What every scanner takes for a virus; in two halves, lest this file is taken so.
	 */
	public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

	private final Path folder;

	private Process process;

	private final int port;

	private Clamav(Path folder, Process process, int port) {
		this.folder = folder;
		this.process = process;
		this.port = port;
	}

	/** Whether this machine has one. */
	public static boolean isInstalled() {
		return Files.isExecutable(PROGRAM);
	}

	/** Skips a test where there is none; on the build machine that is a failure. */
	public static void require() {
		if ("true".equals(System.getenv("CI"))) {
			assertThat(isInstalled()).as("clamd (Debian: clamav-daemon)").isTrue();
		}
		assumeThat(isInstalled()).as("No clamd is installed, so real scanning is not tried.").isTrue();
	}

	/**
	 * Starts one.
	 * @param longestMegabytes more than this it does not take
	 */
	public static Clamav start(int longestMegabytes) {
		try {
			var folder = Files.createTempDirectory("clamd");
			var port = freePort();
			writeSettings(folder, port, longestMegabytes);
			var clamav = new Clamav(folder, run(folder), port);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> clamav.process.destroy()));
			clamav.awaitListening();
			return clamav;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Process run(Path folder) throws IOException {
		return new ProcessBuilder(PROGRAM.toString(), "-c", folder.resolve("clamd.conf").toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("log").toFile())
			.start();
	}

	/** Ends it as the power fails. */
	public void kill() {
		Ends.kill(this.process);
	}

	/** Starts it once more where it was. */
	public void again() {
		try {
			Files.deleteIfExists(this.folder.resolve("clamd.ctl"));
			this.process = run(this.folder);
			awaitListening();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void writeSettings(Path folder, int port, int longestMegabytes) throws IOException {
		var signature = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
		Files.writeString(folder.resolve("one.ndb"), "Eicar-Test:0:*:" + signature + "\n");
		Files.writeString(folder.resolve("clamd.conf"), """
				Foreground yes
				DatabaseDirectory %s
				TCPAddr 127.0.0.1
				TCPSocket %d
				LocalSocket %s/clamd.ctl
				StreamMaxLength %dM
				AlertExceedsMax yes
				""".formatted(folder, port, folder, longestMegabytes));
	}

	/** Where it listens, as the setting says it. */
	public String address() {
		return "127.0.0.1:" + this.port;
	}

	/** The same one, by its Unix socket. */
	public String socket() {
		return this.folder.resolve("clamd.ctl").toString();
	}

	private void awaitListening() throws IOException {
		for (var tries = 0; tries < 600; tries++) {
			try (var socket = new Socket()) {
				socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 100);
				return;
			}
			catch (IOException ex) {
				if (!this.process.isAlive()) {
					break;
				}
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
			}
		}
		throw new IllegalStateException("clamd does not start: " + Files.readString(this.folder.resolve("log")));
	}

	private static int freePort() throws IOException {
		try (var found = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return found.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		Ends.await(this.process.toHandle());
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

}
