package nl.meekijken.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.access.StaffSessions;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.StaffLogin;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.web.ForgeryTokens;
import nl.meekijken.web.MultipartGate;
import nl.meekijken.web.ReadableParameters;

/**
 * Who may come where in the back office: a chain of its own, before that of the portal,
 * which knows no session of the portal.
 */
@Configuration(proxyBeanMethods = false)
class BackofficeSecurity {

	private static final Pattern FILES = Pattern
		.compile("/kantoor/dossiers/[^/]+/documenten|/kantoor/kantoren/\\d+/huisstijl|/kantoor/beheer/invoer");

	private final boolean secure;

	private final Organisation organisation;

	private final VouchedArrival vouched;

	BackofficeSecurity(@Value("${meekijken.public-url}") String publicUrl, Organisation organisation,
			VouchedArrival vouched) {
		this.secure = publicUrl.startsWith("https:");
		this.organisation = organisation;
		this.vouched = vouched;
	}

	@Bean
	@Order(1)
	SecurityFilterChain backofficeChain(HttpSecurity http, StaffSessions sessions, StaffDoor door, Boundary boundary,
			Entrance entrance, StaffLogin login, UploadPlaces places) {
		if (this.organisation.vouches()) {
			http.oauth2Login(this::byTheOrganisation)
				.addFilterBefore(this.vouched.gate(), OAuth2AuthorizationRequestRedirectFilter.class);
		}
		return http.securityMatcher("/kantoor", "/kantoor/**")
			.authorizeHttpRequests(BackofficeSecurity::whoMayComeWhere)
			.securityContext(context -> context.securityContextRepository(sessions))
			.requestCache(cache -> cache.requestCache(door.cameFor()))
			.exceptionHandling(faults -> faults.authenticationEntryPoint(door).accessDeniedHandler(door))
			.csrf(csrf -> csrf.csrfTokenRepository(ForgeryTokens.kept(this.secure)))
			.headers(headers -> headers.disable())
			.sessionManagement(management -> management.disable())
			.logout(logout -> logout.disable())
			.addFilterBefore(new ClosedOffice(login), CsrfFilter.class)
			.addFilterBefore(
					new MultipartGate(BackofficeSecurity::sendsFiles, request -> sender().flatMap(places::takeForm)),
					CsrfFilter.class)
			.addFilterBefore(new ReadableParameters(), CsrfFilter.class)
			.addFilterAfter(new StaffBoundary(boundary, entrance, sessions), AuthorizationFilter.class)
			.build();
	}

	private static void whoMayComeWhere(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
		paths
			.requestMatchers(StaffSignInController.ADDRESS, StaffSignInController.LEAVING,
					StaffPasskeySignInController.ADDRESS + "/**")
			.permitAll()
			.requestMatchers(StaffSecondStepController.ADDRESS + "/**")
			.hasRole(HalfwayStaff.ROLE)
			.anyRequest()
			.hasRole(Viewer.Staff.AUDIENCE);
	}

	private void byTheOrganisation(OAuth2LoginConfigurer<HttpSecurity> signingIn) {
		signingIn.loginPage(StaffSignInController.ADDRESS)
			.clientRegistrationRepository(this.organisation.registrations())
			.authorizedClientRepository(new NoTokens())
			.authorizationEndpoint(going -> going.baseUri(Organisation.DOOR)
				.authorizationRequestRepository(new OnTheWay(this.organisation)))
			.redirectionEndpoint(coming -> coming.baseUri(Organisation.BACK))
			.userInfoEndpoint(told -> told
				.oidcUserService(asked -> new DefaultOidcUser(List.of(), asked.getIdToken(), StandardClaimNames.SUB)))
			.successHandler(this.vouched)
			.failureHandler(this.vouched)
			.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {

				@Override
				public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O going) {
					going.setAuthenticationFailureHandler(BackofficeSecurity.this.vouched);
					return going;
				}

			});
	}

	/**
	 * Files come by a form only to a dossier, as the logo of an office, or to be brought
	 * in.
	 */
	private static boolean sendsFiles(HttpServletRequest request) {
		return sender().isPresent() && FILES.matcher(request.getRequestURI()).matches();
	}

	private static Optional<PersonId> sender() {
		var who = SecurityContextHolder.getContext().getAuthentication();
		return (who != null && who.getPrincipal() instanceof Viewer.Staff viewer) ? Optional.of(viewer.person())
				: Optional.empty();
	}

}
