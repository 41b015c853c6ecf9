package nl.meekijken.backoffice;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
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
		.compile("/kantoor/dossiers/[^/]+/documenten|/kantoor/kantoren/\\d+/huisstijl");

	private final boolean secure;

	BackofficeSecurity(@Value("${meekijken.public-url}") String publicUrl) {
		this.secure = publicUrl.startsWith("https:");
	}

	@Bean
	@Order(1)
	SecurityFilterChain backofficeChain(HttpSecurity http, StaffSessions sessions, StaffDoor door, Boundary boundary,
			Entrance entrance, StaffLogin login, UploadPlaces places) {
		return http.securityMatcher("/kantoor", "/kantoor/**")
			.authorizeHttpRequests(paths -> paths
				.requestMatchers(StaffSignInController.ADDRESS, StaffSignInController.LEAVING,
						StaffPasskeySignInController.ADDRESS + "/**")
				.permitAll()
				.requestMatchers(StaffSecondStepController.ADDRESS + "/**")
				.hasRole(HalfwayStaff.ROLE)
				.anyRequest()
				.hasRole(Viewer.Staff.AUDIENCE))
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

	/** Files come by a form only to a dossier, or as the logo of an office. */
	private static boolean sendsFiles(HttpServletRequest request) {
		return sender().isPresent() && FILES.matcher(request.getRequestURI()).matches();
	}

	private static Optional<PersonId> sender() {
		var who = SecurityContextHolder.getContext().getAuthentication();
		return (who != null && who.getPrincipal() instanceof Viewer.Staff viewer) ? Optional.of(viewer.person())
				: Optional.empty();
	}

}
