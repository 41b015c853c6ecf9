package nl.meekijken.backoffice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The organisation of the recovery service, where it vouches for its own staff by OpenID
 * Connect. What it says of itself is asked when somebody first comes that way, so that
 * the house starts without it.
 */
@Component
class Organisation {

	/** Where one is sent to it. */
	static final String DOOR = StaffSignInController.ADDRESS + "/via";

	static final String NAME = "organisatie";

	/** Where it sends one back to; it has to know this address. */
	static final String BACK = StaffSignInController.ADDRESS + "/terug";

	private final String issuer;

	private final String client;

	private final String secret;

	private final String publicUrl;

	private final ClientRegistrationRepository registrations = new SupplierClientRegistrationRepository(
			() -> new InMemoryClientRegistrationRepository(asked()));

	Organisation(@Value("${meekijken.oidc.issuer:}") String issuer, @Value("${meekijken.oidc.client:}") String client,
			@Value("${meekijken.oidc.secret:}") String secret, @Value("${meekijken.public-url}") String publicUrl) {
		if (!issuer.isBlank() && client.isBlank()) {
			throw new IllegalStateException("MEEKIJKEN_OIDC_ISSUER is set without MEEKIJKEN_OIDC_CLIENT.");
		}
		this.issuer = issuer.strip();
		this.client = client.strip();
		this.secret = secret;
		this.publicUrl = publicUrl;
	}

	boolean vouches() {
		return !this.issuer.isEmpty();
	}

	/** Under {@link #NAME}; fails while the organisation does not answer. */
	ClientRegistrationRepository registrations() {
		return this.registrations;
	}

	private ClientRegistration asked() {
		var found = ClientRegistrations.fromIssuerLocation(this.issuer)
			.registrationId(NAME)
			.clientId(this.client)
			.clientSecret(this.secret)
			.redirectUri(this.publicUrl + BACK)
			.scope(OidcScopes.OPENID, OidcScopes.EMAIL)
			.clientSettings(ClientSettings.builder().requireProofKey(true).build());
		return (this.secret.isEmpty() ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE) : found)
			.build();
	}

}
