package nl.meekijken.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks OpenID Connect and says of people whatever a test wants. */
final class VouchingOrganisation implements AutoCloseable {

	static final String CLIENT = "meekijken";

	private final HttpServer server;

	private final RSAKey key;

	private final RSAKey strange;

	private final ECKey curve;

	private JWTClaimsSet said = new JWTClaimsSet.Builder().build();

	private boolean forged;

	private String way = "RS256";

	private String asked = "";

	VouchingOrganisation() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("eigen").generate();
			this.strange = new RSAKeyGenerator(2048).keyID("eigen").generate();
			this.curve = new ECKeyGenerator(Curve.P_256).keyID("kromme").generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.createContext("/.well-known/openid-configuration",
				asking -> answer(asking,
						Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/aan", "token_endpoint",
								issuer() + "/bewijs", "jwks_uri", issuer() + "/sleutels", "subject_types_supported",
								new String[] { "public" }, "id_token_signing_alg_values_supported",
								new String[] { "RS256" }, "response_types_supported", new String[] { "code" })));
		this.server.createContext("/sleutels", asking -> answer(asking,
				new JWKSet(List.of(this.key.toPublicJWK(), this.curve.toPublicJWK())).toJSONObject()));
		this.server.createContext("/bewijs", this::prove);
		this.server.start();
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** What is said of whoever comes next. */
	JWTClaimsSet.Builder aboutSomebody(String nonce) {
		return new JWTClaimsSet.Builder().issuer(issuer())
			.audience(CLIENT)
			.subject("f3a1")
			.issueTime(minutesFromNow(0))
			.expirationTime(minutesFromNow(5))
			.claim("nonce", nonce);
	}

	/** By the real clock, as whoever checks it looks at that one. */
	Date minutesFromNow(int minutes) {
		return Date.from(Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(60L * minutes));
	}

	void says(JWTClaimsSet.Builder claims) {
		says("RS256", claims);
	}

	/** Signed in a way, or not at all; with what both know, that is what is public. */
	void says(String signed, JWTClaimsSet.Builder claims) {
		this.said = claims.build();
		this.forged = false;
		this.way = signed;
	}

	void saysUnderAnotherKey(JWTClaimsSet.Builder claims) {
		says(claims);
		this.forged = true;
	}

	/** What the house brought to have somebody proven. */
	String asked() {
		return this.asked;
	}

	private void prove(HttpExchange asking) throws IOException {
		this.asked = new String(asking.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		try {
			answer(asking,
					Map.of("access_token", "niets", "token_type", "Bearer", "expires_in", 60, "id_token", token()));
		}
		catch (JOSEException ex) {
			throw new IOException(ex);
		}
	}

	private String token() throws JOSEException {
		return switch (this.way) {
			case "none" -> new PlainJWT(this.said).serialize();
			case "HS256" -> signed("eigen", new MACSigner(this.key.toRSAPublicKey().getEncoded()));
			case "ES256" -> signed("kromme", new ECDSASigner(this.curve));
			default -> signed("eigen", new RSASSASigner(this.forged ? this.strange : this.key));
		};
	}

	private String signed(String key, JWSSigner signer) throws JOSEException {
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.parse(this.way)).keyID(key).build(), this.said);
		token.sign(signer);
		return token.serialize();
	}

	private static void answer(HttpExchange asking, Map<String, ?> json) throws IOException {
		var bytes = JsonMapper.shared().writeValueAsBytes(json);
		asking.getResponseHeaders().set("Content-Type", "application/json");
		asking.sendResponseHeaders(200, bytes.length);
		asking.getResponseBody().write(bytes);
		asking.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
