package nl.meekijken.account;

import java.util.Objects;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and this site say to one another about passkeys. */
final class PasskeyJson {

	private static final int LONGEST = 20_000;

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private PasskeyJson() {
	}

	static String write(Object options) {
		return JSON.writeValueAsString(options);
	}

	static PublicKeyCredential<AuthenticatorAttestationResponse> registration(String answer) {
		var read = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
		});
		require(read.getResponse().getAttestationObject());
		return read;
	}

	static PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String answer) {
		var read = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
		});
		require(read.getResponse().getAuthenticatorData());
		require(read.getResponse().getSignature());
		return read;
	}

	private static <R extends AuthenticatorResponse> PublicKeyCredential<R> read(String answer,
			TypeReference<PublicKeyCredential<R>> kind) {
		if (answer.isEmpty() || answer.length() > LONGEST) {
			throw new IllegalArgumentException("no answer of a passkey");
		}
		var read = JSON.readValue(answer, kind);
		require(read);
		require(read.getRawId());
		require(read.getResponse());
		require(read.getResponse().getClientDataJSON());
		return read;
	}

	private static void require(Object part) {
		if (Objects.isNull(part)) {
			throw new IllegalArgumentException("a part of the answer is missing");
		}
	}

}
