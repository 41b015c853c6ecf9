package nl.meekijken.trying;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;

/** A passkey without a device: answers as a browser would, also as a wrong one would. */
public final class SoftKey {

	private static final String ORIGIN = "http://localhost:8080";

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private final byte[] id = ByteBuffer.allocate(16).putLong(UUID.randomUUID().getMostSignificantBits()).array();

	private final KeyPair keys = keys();

	private String userHandle = "";

	private long counter;

	private boolean verifies = true;

	private String origin = ORIGIN;

	/** The same key, that lets anybody use it. */
	public SoftKey withoutVerifying() {
		this.verifies = false;
		return this;
	}

	/** The same key, lured to another site. */
	public SoftKey at(String site) {
		this.origin = site;
		return this;
	}

	/** The same key, with its counter put elsewhere: as a copy has. */
	public SoftKey counting(long from) {
		this.counter = from;
		return this;
	}

	/** Makes itself the passkey that the options ask for. */
	public String register(String options) {
		this.userHandle = part(options.substring(options.indexOf("\"user\"")), "id");
		var client = client("webauthn.create", options);
		var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(sha256("localhost"),
				(byte) (flags() | AuthenticatorData.BIT_AT), this.counter,
				new AttestedCredentialData(AAGUID.ZERO, this.id,
						EC2COSEKey.create((ECPublicKey) this.keys.getPublic(), COSEAlgorithmIdentifier.ES256)));
		var attestation = new AttestationObjectConverter(new ObjectConverter())
			.convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
		return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
			.formatted(text(client), text(attestation)));
	}

	/** Answers the options with a signature. */
	public String sign(String options) {
		this.counter++;
		var client = client("webauthn.get", options);
		var data = ByteBuffer.allocate(37).put(sha256("localhost")).put(flags()).putInt((int) this.counter).array();
		var signed = ByteBuffer.allocate(69).put(data).put(sha256(new String(client, StandardCharsets.UTF_8))).array();
		return answer(
				"\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
					.formatted(text(client), text(data), text(signature(signed)), this.userHandle));
	}

	private byte flags() {
		return (byte) (AuthenticatorData.BIT_UP | (this.verifies ? AuthenticatorData.BIT_UV : 0));
	}

	private byte[] client(String type, String options) {
		return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
			.formatted(type, part(options, "challenge"), this.origin)
			.getBytes(StandardCharsets.UTF_8);
	}

	private String answer(String response) {
		return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
			.formatted(text(this.id), response);
	}

	private static String part(String options, String name) {
		var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(options);
		if (!found.find()) {
			throw new AssertionError("no " + name + " in " + options);
		}
		return found.group(1);
	}

	private static String text(byte[] bytes) {
		return BASE64.encodeToString(bytes);
	}

	private byte[] signature(byte[] signed) {
		try {
			var signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(signed);
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static KeyPair keys() {
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
