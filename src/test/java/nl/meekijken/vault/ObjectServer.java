package nl.meekijken.vault;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

import nl.meekijken.trying.Ends;

/** A real S3 server, in a process of its own. */
final class ObjectServer implements AutoCloseable {

	private static final Path CLASSES = Path.of("target/s3proxy.classpath").toAbsolutePath();

	private final Path folder;

	private Process process;

	private final int port;

	private ObjectServer(Path folder, Process process, int port) {
		this.folder = folder;
		this.process = process;
		this.port = port;
	}

	static ObjectServer start(Path folder) throws IOException, InterruptedException {
		var port = freePort();
		var settings = folder.resolve("s3proxy.conf");
		Files.write(settings,
				List.of("s3proxy.endpoint=http://127.0.0.1:" + port, "s3proxy.authorization=aws-v2-or-v4",
						"s3proxy.identity=wij", "s3proxy.credential=geheim", "jclouds.provider=filesystem-nio2",
						"jclouds.identity=wij", "jclouds.credential=geheim",
						"jclouds.filesystem.basedir=" + Files.createDirectories(folder.resolve("objects"))));
		var server = new ObjectServer(folder, run(folder), port);
		Awaitility.await().atMost(60, TimeUnit.SECONDS).until(server::answers);
		return server;
	}

	private static Process run(Path folder) throws IOException, InterruptedException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-Xmx256m", "-cp", classes(), "org.gaul.s3proxy.Main", "--properties",
				folder.resolve("s3proxy.conf").toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("s3proxy.log").toFile())
			.start();
	}

	/** Ends it as the power fails. */
	void kill() {
		Ends.kill(this.process);
	}

	/** Starts it once more on what it has. */
	void again() throws IOException, InterruptedException {
		this.process = run(this.folder);
		Awaitility.await().atMost(60, TimeUnit.SECONDS).until(this::answers);
	}

	ObjectStorage storage(String bucket) {
		return new ObjectStorage("http://127.0.0.1:" + this.port, bucket, "eu-central-1", "wij", "geheim");
	}

	private boolean answers() throws IOException {
		if (!this.process.isAlive()) {
			throw new IOException("the S3 server ended");
		}
		try {
			var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + this.port + "/")
				.toURL()
				.openConnection();
			return connection.getResponseCode() > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Found by Maven, which runs these tests anyhow, once for a clean house. */
	private static String classes() throws IOException, InterruptedException {
		if (!Files.exists(CLASSES)) {
			var maven = new ProcessBuilder(Path.of("mvnw").toAbsolutePath().toString(), "-q", "-B", "-f",
					"src/test/s3proxy/pom.xml",
					"org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
					"-Daether.connector.requestTimeout=60000", "-Dmdep.outputFile=" + CLASSES);
			maven.environment().putAll(Map.of("MAVEN_ARGS", ""));
			if (maven.redirectErrorStream(true).inheritIO().start().waitFor() != 0) {
				throw new IOException("Maven did not find the S3 server");
			}
		}
		return Files.readString(CLASSES);
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
