package nl.meekijken.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.FileSystemUtils;

import nl.meekijken.database.StartRefused;

/**
 * PostgreSQL as a child of this process, durable, its data kept between runs. If this
 * process was killed, PostgreSQL lived on: it is then taken over as it is. If both were
 * killed, PostgreSQL recovers by its own log.
 */
class EmbeddedDatabase implements DisposableBean {

	private final FileLock claim;

	private final EmbeddedPostgres server;

	private final int port;

	EmbeddedDatabase(DataDirectory directory, Secrets secrets) throws IOException {
		this.claim = directory.claim();
		var cluster = directory.file("postgres");
		var ready = directory.file("postgres.ready");
		if (!Files.exists(ready)) {
			FileSystemUtils.deleteRecursively(cluster);
		}
		this.port = portOf(cluster, directory.file("postgres.port"));
		this.server = start(directory, cluster, secrets);
		var start = new FirstStart(this.server, cluster, secrets);
		if (Files.exists(ready)) {
			start.addRoles();
		}
		else {
			start.prepare();
			Files.createFile(ready);
		}
	}

	private EmbeddedPostgres start(DataDirectory directory, Path cluster, Secrets secrets) {
		try {
			return EmbeddedPostgres.builder()
				.setDataDirectory(cluster)
				.setOverrideWorkingDirectory(directory.file("binaries").toFile())
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPort(this.port)
				.setPGStartupWait(Duration.ofSeconds(60))
				.setConnectConfig("password", secrets.of(Secrets.POSTGRES))
				.setServerConfig("fsync", "on")
				.setServerConfig("full_page_writes", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("unix_socket_directories", "")
				.setServerConfig("password_encryption", "scram-sha-256")
				.start();
		}
		catch (IOException | RuntimeException ex) {
			throw new StartRefused("The embedded PostgreSQL on " + cluster + " does not start: " + ex.getMessage(),
					"Look whether the disk is full and whether this user may write there.");
		}
	}

	/**
	 * The port of the last run if its server still lives or nobody else took the port; a
	 * free one otherwise.
	 */
	private static int portOf(Path cluster, Path remembered) throws IOException {
		var living = Postmaster.of(cluster).filter(Postmaster::lives);
		if (living.isPresent()) {
			return living.get().port();
		}
		Files.deleteIfExists(cluster.resolve("postmaster.pid"));
		var before = Files.exists(remembered) ? Integer.parseInt(Files.readString(remembered).strip()) : 0;
		var port = isFree(before) ? before : freePort();
		Files.writeString(remembered, Integer.toString(port));
		return port;
	}

	private static boolean isFree(int port) {
		if (port == 0) {
			return false;
		}
		try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	String url() {
		return "jdbc:postgresql://localhost:" + this.port + "/meekijken";
	}

	@Override
	public void destroy() throws IOException {
		this.server.close();
		this.claim.channel().close();
	}

}
