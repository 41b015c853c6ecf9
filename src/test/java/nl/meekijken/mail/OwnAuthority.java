package nl.meekijken.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.SSLSocketFactory;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

/** A certificate that no Java knows, of a mail server with a name of its own. */
record OwnAuthority(Path keys, Path certificate) {

	private static final String PASSWORD = "only-for-tests";

	/** Made by the tool that comes with Java. */
	static OwnAuthority of(Path folder, String subject) throws IOException, InterruptedException {
		var made = new OwnAuthority(folder.resolve("keys.p12"), folder.resolve("authority.pem"));
		made.tool("-genkeypair", "-keyalg", "EC", "-dname", "CN=mail", "-ext", "SAN=" + subject);
		made.tool("-exportcert", "-rfc", "-file", made.certificate.toString());
		return made;
	}

	SSLSocketFactory sockets() {
		var keys = JksSslStoreDetails.forLocation(this.keys.toUri().toString()).withPassword(PASSWORD);
		return SslBundle.of(new JksSslStoreBundle(keys, null)).createSslContext().getSocketFactory();
	}

	/** The key in a file of its own, as servers read it. */
	Path key() throws IOException, GeneralSecurityException {
		var store = KeyStore.getInstance(this.keys.toFile(), PASSWORD.toCharArray());
		var bytes = store.getKey("mail", PASSWORD.toCharArray()).getEncoded();
		var text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
		return Files.writeString(this.keys.resolveSibling("key.pem"),
				"-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
	}

	private void tool(String... order) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
		command.addAll(List.of(order));
		command.addAll(List.of("-keystore", this.keys.toString(), "-storepass", PASSWORD, "-alias", "mail"));
		var said = Files.createTempFile(this.keys.getParent(), "keytool", ".txt");
		if (new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start()
			.waitFor() != 0) {
			throw new IOException(Files.readString(said));
		}
	}

}
