package nl.meekijken.backoffice;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * Who is on the way to the own organisation and back: what only this browser may bring
 * back, kept in its session as text, and good for one return.
 */
final class OnTheWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String KEPT = "staff-on-the-way";

	private final Organisation organisation;

	OnTheWay(Organisation organisation) {
		this.organisation = organisation;
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request,
			HttpServletResponse response) {
		if (asked != null) {
			request.getSession()
				.setAttribute(KEPT,
						String.join(" ", asked.getState(), asked.<String>getAttribute(OidcParameterNames.NONCE),
								asked.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)));
		}
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
			return null;
		}
		var parts = kept.split(" ", 3);
		var state = request.getParameter(OAuth2ParameterNames.STATE);
		return parts[0].equals(state) ? asked(parts[0], parts[1], parts[2]) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		var asked = loadAuthorizationRequest(request);
		if (asked != null) {
			request.getSession().removeAttribute(KEPT);
		}
		return asked;
	}

	private OAuth2AuthorizationRequest asked(String state, String nonce, String verifier) {
		var registration = Objects
			.requireNonNull(this.organisation.registrations().findByRegistrationId(Organisation.NAME));
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
			.clientId(registration.getClientId())
			.redirectUri(registration.getRedirectUri())
			.scopes(Set.of(OidcScopes.OPENID, OidcScopes.EMAIL))
			.state(state)
			.attributes(Map.of(OAuth2ParameterNames.REGISTRATION_ID, Organisation.NAME, OidcParameterNames.NONCE, nonce,
					PkceParameterNames.CODE_VERIFIER, verifier))
			.build();
	}

}
