import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * Signs members of staff in as they do the first time, with an app that they set up: {@code java Staff.java base
 * people password cookies}, people being lines of account number, first and last dossier and names.
 */
class Staff {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern KEY = Pattern.compile("id=\"sleutel\">([A-Z2-7 ]+)<");

	private static final String SET_UP = "/kantoor/inloggen/tweede-stap/instellen/app";

	private final String base;

	private final CookieManager jar = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(this.jar).build();

	Staff(String base) {
		this.base = base;
	}

	static void main(String[] args) throws Exception {
		var lines = new ArrayList<String>();
		for (var person : Files.readAllLines(Path.of(args[1]))) {
			var part = person.split(" ", 2);
			lines.add(part[1] + " " + new Staff(args[0]).cookies(part[0], args[2]));
		}
		Files.write(Path.of(args[3]), lines);
		IO.println(lines.size() + " members of staff signed in");
	}

	private String cookies(String account, String password) throws Exception {
		send("/kantoor/inloggen", get("/kantoor/inloggen"), Map.of("gebruikersnaam", account, "wachtwoord", password));
		var page = get(SET_UP);
		var key = KEY.matcher(page);
		if (!key.find()) {
			throw new IllegalStateException(account + " was not asked to set an app up");
		}
		send(SET_UP, page, Map.of("code", code(key.group(1))));
		if (!get("/kantoor/dossiers").contains("/kantoor/uitloggen")) {
			throw new IllegalStateException(account + " was not let in");
		}
		return this.jar.getCookieStore().getCookies().stream().map(one -> one.getName() + "=" + one.getValue())
			.collect(Collectors.joining("; "));
	}

	private static String code(String key) throws GeneralSecurityException {
		var codes = new TimeBasedOneTimePasswordGenerator();
		var secret = new SecretKeySpec(new Base32().decode(key.replace(" ", "")), codes.getAlgorithm());
		return codes.generateOneTimePasswordString(secret, Instant.now());
	}

	private String get(String path) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create(this.base + path)).build(), BodyHandlers.ofString()).body();
	}

	private void send(String path, String form, Map<String, String> fields) throws IOException, InterruptedException {
		var token = TOKEN.matcher(form);
		var body = fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&")) + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
		var answer = this.http.send(HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", this.base)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
		if (answer.statusCode() >= 400) {
			throw new IllegalStateException(path + " was answered with " + answer.statusCode());
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
