package nl.meekijken.account;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * This site, as passkeys know it: by the public address. A passkey always verifies its
 * user, by finger, face or PIN.
 */
@Component
class RelyingParty {

	private static final Duration TIMEOUT = Duration.ofMinutes(5);

	private final PublicKeyCredentialRpEntity site;

	private final String origin;

	RelyingParty(@Value("${meekijken.public-url}") String publicUrl) {
		var address = URI.create(publicUrl);
		this.origin = address.getScheme() + "://" + address.getRawAuthority();
		this.site = PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("Meekijken").build();
	}

	WebAuthnRelyingPartyOperations operations(PublicKeyCredentialUserEntityRepository holders,
			UserCredentialRepository passkeys) {
		return new Webauthn4JRelyingPartyOperations(holders, passkeys, this.site, Set.of(this.origin));
	}

	PublicKeyCredentialCreationOptions creation(PublicKeyCredentialUserEntity holder, Bytes challenge,
			List<PublicKeyCredentialDescriptor> others) {
		return PublicKeyCredentialCreationOptions.builder()
			.rp(this.site)
			.user(holder)
			.challenge(challenge)
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build())
			.attestation(AttestationConveyancePreference.NONE)
			.excludeCredentials(others)
			.extensions(new ImmutableAuthenticationExtensionsClientInputs())
			.timeout(TIMEOUT)
			.build();
	}

	PublicKeyCredentialRequestOptions request(Bytes challenge, List<PublicKeyCredentialDescriptor> allowed) {
		return PublicKeyCredentialRequestOptions.builder()
			.rpId(this.site.getId())
			.challenge(challenge)
			.allowCredentials(allowed)
			.userVerification(UserVerificationRequirement.REQUIRED)
			.extensions(new ImmutableAuthenticationExtensionsClientInputs())
			.timeout(TIMEOUT)
			.build();
	}

}
