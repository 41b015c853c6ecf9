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
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A real Dovecot with one mailbox, into which messages are laid byte for byte. */
public final class Dovecot implements AutoCloseable {

	/** Who signs in there, and with what. */
	public static final String USER = "antwoorden";

	public static final String PASSWORD = "only-for-tests";

	private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

	/** Of whom a process that began as root keeps mail: never of root. */
	private static final String NOBODY = "nobody";

	private final Path folder;

	private final int port;

	private final String way;

	private final boolean root = System.getProperty("user.name").equals("root");

	private Process process;

	private Dovecot(Path folder, int port, String way) throws IOException {
		this.way = way;
		this.folder = folder;
		this.port = port;
		writeSettings();
		this.process = run();
	}

	/** Skips a test where there is none; on the build machine that is a failure. */
	public static void require() {
		var installed = Files.isExecutable(PROGRAM);
		if ("true".equals(System.getenv("CI"))) {
			assertThat(installed).as("dovecot (Debian: dovecot-imapd)").isTrue();
		}
		assumeThat(installed).as("No dovecot is installed, so its mailbox is not tried.").isTrue();
	}

	public static Dovecot start() {
		return start("ssl = no\ndisable_plaintext_auth = no");
	}

	/** One whose way is closed from the first byte on. */
	public static Dovecot startClosed(Path certificate, Path key) {
		return start("ssl = required\nssl_cert = <%s\nssl_key = <%s".formatted(certificate, key));
	}

	private static Dovecot start(String way) {
		try {
			var dovecot = new Dovecot(Files.createTempDirectory("dovecot"), freePort(), way);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> dovecot.process.destroy()));
			dovecot.awaitListening();
			return dovecot;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.port;
	}

	/** Lays a message into the mailbox, as whoever delivers mail does. */
	public void deliver(byte[] message) {
		try {
			var name = UUID.randomUUID() + ".hier";
			var coming = Files.write(place("mail/tmp").resolve(name), message);
			own(coming);
			Files.move(coming, place("mail/new").resolve(name), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends it, as the power fails. */
	public void kill() {
		this.process.destroy();
		Ends.await(this.process.toHandle());
	}

	/** Starts it once more where it was. */
	public void again() {
		try {
			this.process = run();
			awaitListening();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void writeSettings() throws IOException {
		for (var part : List.of("mail", "mail/cur", "mail/new", "mail/tmp", "home")) {
			own(Files.createDirectories(place(part)));
		}
		own(this.folder);
		var keeper = this.root ? NOBODY : System.getProperty("user.name");
		Files.writeString(place("dovecot.conf"), """
				base_dir = %1$s/run
				state_dir = %1$s/run
				log_path = %1$s/log
				protocols = imap
				listen = 127.0.0.1
				%2$s
				mail_location = maildir:%1$s/mail
				first_valid_uid = 1
				""".formatted(this.folder, this.way) + listening() + people(keeper));
	}

	private boolean isClosed() {
		return this.way.startsWith("ssl = required");
	}

	private String listening() {
		return """
				service imap-login {
				  inet_listener imap {
				    port = %d
				  }
				  inet_listener imaps {
				    port = %d
				    ssl = yes
				  }
				}
				""".formatted(isClosed() ? 0 : this.port, isClosed() ? this.port : 0);
	}

	private String people(String keeper) throws IOException {
		return """
				passdb {
				  driver = static
				  args = password=%s
				}
				userdb {
				  driver = static
				  args = uid=%s gid=%s home=%s/home
				}
				""".formatted(PASSWORD, said("id", "-u", keeper), said("id", "-g", keeper), this.folder)
				+ (this.root ? "" : allByOne(keeper));
	}

	/** Who is not root cannot let each part of it be somebody else. */
	private static String allByOne(String keeper) throws IOException {
		return """
				default_internal_user = %1$s
				default_login_user = %1$s
				default_internal_group = %2$s
				service anvil {
				  chroot =
				}
				service imap-login {
				  chroot =
				}
				""".formatted(keeper, said("id", "-gn"));
	}

	private Process run() throws IOException {
		return new ProcessBuilder(PROGRAM.toString(), "-F", "-c", place("dovecot.conf").toString())
			.redirectErrorStream(true)
			.redirectOutput(place("out").toFile())
			.start();
	}

	private Path place(String name) {
		return this.folder.resolve(name);
	}

	private void own(Path path) throws IOException {
		if (this.root) {
			var people = path.getFileSystem().getUserPrincipalLookupService();
			Files.setOwner(path, people.lookupPrincipalByName(NOBODY));
		}
	}

	private static String said(String... command) throws IOException {
		var process = new ProcessBuilder(command).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
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
		throw new IllegalStateException("dovecot does not start: " + Files.readString(place("out")));
	}

	private static int freePort() throws IOException {
		try (var found = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return found.getLocalPort();
		}
	}

	@Override
	public void close() {
		kill();
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

}
