package nl.meekijken.backoffice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Proves the word of the own organisation: it is signed with a key that the organisation
 * publishes, in one of these ways. A secret that both know, or no signature, proves
 * nothing. Beside the ways it does what Spring Security does by itself.
 */
@Component
class ProvenWord implements JwtDecoderFactory<ClientRegistration> {

	private static final List<SignatureAlgorithm> WAYS = List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256,
			SignatureAlgorithm.ES256);

	/** Each remembers the keys that it fetched. */
	private final Map<String, JwtDecoder> made = new ConcurrentHashMap<>();

	@Override
	public JwtDecoder createDecoder(ClientRegistration organisation) {
		return this.made.computeIfAbsent(organisation.getRegistrationId(), _ -> decoder(organisation));
	}

	private static JwtDecoder decoder(ClientRegistration organisation) {
		var keys = Objects.requireNonNull(organisation.getProviderDetails().getJwkSetUri(),
				"the organisation publishes no keys");
		var decoder = NimbusJwtDecoder.withJwkSetUri(keys).jwsAlgorithms(ways -> ways.addAll(WAYS)).build();
		decoder.setJwtValidator(
				JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(organisation))));
		decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
		return decoder;
	}

}
