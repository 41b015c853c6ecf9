package nl.meekijken.portal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

import nl.meekijken.access.Halfway;
import nl.meekijken.access.SessionViewers;
import nl.meekijken.access.Viewer;
import nl.meekijken.access.ViewerBoundary;
import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.web.ForgeryTokens;
import nl.meekijken.web.MultipartGate;
import nl.meekijken.web.ReadableParameters;

/** Who may come where in the portal. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

	/** Open to everybody: what one needs before signing in. */
	private static final String[] OPEN = { "/inloggen", "/inloggen/passkey/**", "/uitloggen", "/wachtwoord-vergeten",
			"/wachtwoord-kiezen", "/wachtwoord-kiezen/sterkte", "/adres-bevestigen", NewsStopController.ADDRESS,
			"/agenda/*", "/demo-aanvragen", "/taal", "/stijl/**", "/script/**", "/beeld/**", "/letter/**",
			"/webjars/**", "/favicon.ico", "/robots.txt", "/.well-known/security.txt", "/actuator/health", "/error" };

	/** Open as well in a demo world that no mail leaves: what was mailed instead. */
	private static final String[] OPEN_WITH_POSTBOX = { "/postvak", "/postvak/**" };

	private static final Pattern FILES = Pattern
		.compile("/(dossiers|schade-melden)/[^/]+/documenten|/dossiers/[^/]+/klopt-dit-niet");

	private final boolean secure;

	private final boolean postbox;

	PortalSecurity(@Value("${meekijken.public-url}") String publicUrl,
			@Value("${meekijken.embedded:false}") boolean embedded, @Value("${meekijken.demo:false}") boolean demo) {
		this.secure = publicUrl.startsWith("https:");
		this.postbox = embedded && demo;
	}

	@Bean
	SecurityFilterChain portalChain(HttpSecurity http, SessionViewers viewers, SignInDoor door, Boundary boundary,
			Entrance entrance, UploadPlaces places) {
		return http
			.authorizeHttpRequests(paths -> paths.requestMatchers(open())
				.permitAll()
				.requestMatchers(SecondStepController.ADDRESS + "/**")
				.hasRole(Halfway.ROLE)
				.anyRequest()
				.hasRole(Viewer.Intermediary.AUDIENCE))
			.securityContext(context -> context.securityContextRepository(viewers))
			.requestCache(cache -> cache.requestCache(door.cameFor()))
			.exceptionHandling(faults -> faults.authenticationEntryPoint(door).accessDeniedHandler(door))
			.csrf(csrf -> csrf.csrfTokenRepository(ForgeryTokens.kept(this.secure))
				.ignoringRequestMatchers(NewsStopController.ADDRESS))
			.headers(headers -> headers.disable())
			.sessionManagement(sessions -> sessions.disable())
			.logout(logout -> logout.disable())
			.addFilterBefore(new LateFiles(PortalSecurity::sendsFilesLate, door), CsrfFilter.class)
			.addFilterBefore(
					new MultipartGate(PortalSecurity::sendsFiles,
							request -> sender().flatMap(viewer -> places.takeForm(viewer.person(), viewer.office()))),
					CsrfFilter.class)
			.addFilterBefore(new ReadableParameters(), CsrfFilter.class)
			.addFilterAfter(new ViewerBoundary(boundary, entrance, viewers), AuthorizationFilter.class)
			.build();
	}

	/** Files come by a form only to a dossier or a report, from somebody signed in. */
	private static boolean sendsFiles(HttpServletRequest request) {
		return sender().isPresent() && isForFiles(request);
	}

	private static boolean sendsFilesLate(HttpServletRequest request) {
		return MultipartGate.bringsFiles(request) && sender().isEmpty() && isForFiles(request);
	}

	private static boolean isForFiles(HttpServletRequest request) {
		return FILES.matcher(request.getRequestURI()).matches();
	}

	private static Optional<Viewer.Intermediary> sender() {
		var who = SecurityContextHolder.getContext().getAuthentication();
		return (who != null && who.getPrincipal() instanceof Viewer.Intermediary viewer) ? Optional.of(viewer)
				: Optional.empty();
	}

	/**
	 * Nobody watches the filters one by one, and watching them costs a tenth of a page.
	 */
	@Bean
	SecurityObservationSettings noObservations() {
		return SecurityObservationSettings.noObservations();
	}

	private String[] open() {
		return this.postbox ? Stream.of(OPEN, OPEN_WITH_POSTBOX).flatMap(Stream::of).toArray(String[]::new) : OPEN;
	}

}
