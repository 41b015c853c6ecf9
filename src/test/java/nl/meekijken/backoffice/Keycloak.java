package nl.meekijken.backoffice;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.ZipFile;

import org.awaitility.Awaitility;

import nl.meekijken.HouseApart;
import nl.meekijken.trying.Ends;

/** A real Keycloak, started from its distribution, with one realm and one person. */
final class Keycloak implements AutoCloseable {

	static final String CLIENT = "meekijken";

	static final String SECRET = "only-for-tests";

	static final String PASSWORD = "samen-verhalen-wij-het";

	private final Process process;

	private final int port;

	private Keycloak(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Starts it for somebody with that address; the house returns to that address. */
	static Keycloak start(Path distribution, Path folder, String email, String back) throws IOException {
		var home = unpack(distribution, folder);
		Files.writeString(Files.createDirectories(home.resolve("data/import")).resolve("kantoor.json"),
				"""
						{ "realm": "kantoor", "enabled": true,
						  "clients": [ { "clientId": "%s", "secret": "%s", "redirectUris": [ "%s" ],
						                 "standardFlowEnabled": true, "attributes": { "pkce.code.challenge.method": "S256" } } ],
						  "users": [ { "username": "marit", "enabled": true, "email": "%s", "emailVerified": true,
						               "firstName": "Marit", "lastName": "Hofstra",
						               "credentials": [ { "type": "password", "value": "%s", "temporary": false } ] } ] }
						"""
					.formatted(CLIENT, SECRET, back, email, PASSWORD));
		var port = HouseApart.freePort();
		var starting = new ProcessBuilder("bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
				"--http-port=" + port)
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("keycloak.log").toFile());
		starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
		var keycloak = new Keycloak(starting.start(), port);
		Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(1)).until(keycloak::answers);
		return keycloak;
	}

	String issuer() {
		return "http://localhost:" + this.port + "/realms/kantoor";
	}

	private static Path unpack(Path distribution, Path folder) throws IOException {
		try (var zip = new ZipFile(distribution.toFile())) {
			for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
				var target = folder.resolve(entry.getName());
				Files.createDirectories(Objects.requireNonNull(target.getParent()));
				Files.copy(zip.getInputStream(entry), target);
			}
			return folder.resolve(zip.stream().findFirst().orElseThrow().getName().split("/", 2)[0]);
		}
	}

	private boolean answers() throws IOException {
		if (!this.process.isAlive()) {
			throw new IOException("Keycloak ended");
		}
		try {
			var asking = (HttpURLConnection) URI.create(issuer() + "/.well-known/openid-configuration")
				.toURL()
				.openConnection();
			return asking.getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		Ends.kill(this.process);
	}

}
