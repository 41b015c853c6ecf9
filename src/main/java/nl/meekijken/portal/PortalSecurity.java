package nl.meekijken.portal;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import nl.meekijken.access.SessionViewers;
import nl.meekijken.access.Viewer;
import nl.meekijken.access.ViewerBoundary;
import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;

/** Who may come where in the portal, and what a browser may do with its pages. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

	/** Open to everybody: what one needs before signing in. */
	private static final String[] OPEN = { "/inloggen", "/taal", "/uitleg/**", "/stijl/**", "/script/**", "/beeld/**",
			"/letter/**", "/webjars/**", "/favicon.ico", "/robots.txt", "/.well-known/security.txt", "/actuator/health",
			"/error" };

	private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	private final boolean secure;

	PortalSecurity(@Value("${meekijken.public-url:http://localhost:8080}") String publicUrl) {
		this.secure = publicUrl.startsWith("https:");
	}

	@Bean
	SecurityFilterChain portalChain(HttpSecurity http, SessionViewers viewers, SignInDoor door, Boundary boundary,
			Entrance entrance) {
		return http
			.authorizeHttpRequests(
					paths -> paths.requestMatchers(OPEN).permitAll().anyRequest().hasRole(Viewer.Intermediary.AUDIENCE))
			.securityContext(context -> context.securityContextRepository(viewers))
			.requestCache(cache -> cache.requestCache(door.cameFor()))
			.exceptionHandling(faults -> faults.authenticationEntryPoint(door).accessDeniedHandler(door))
			.csrf(csrf -> csrf.csrfTokenRepository(forgeryTokens()))
			.headers(this::headers)
			.sessionManagement(sessions -> sessions.disable())
			.logout(logout -> logout.disable())
			.addFilterBefore(new ReadableParameters(), CsrfFilter.class)
			.addFilterAfter(new ViewerBoundary(boundary, entrance, viewers), AuthorizationFilter.class)
			.build();
	}

	/** Addresses that no filter gets to see are refused with the same headers. */
	@Bean
	RequestRejectedHandler refusal(ObjectProvider<SecurityFilterChain> chain) {
		return (request, response, cause) -> {
			var headers = chain.getObject().getFilters().stream().filter(HeaderWriterFilter.class::isInstance).findFirst();
			try {
				headers.orElseThrow()
					.doFilter(request, response,
							(_, refused) -> ((HttpServletResponse) refused).sendError(HttpStatus.BAD_REQUEST.value()));
			}
			catch (ServletException ex) {
				throw new IOException(ex);
			}
		};
	}

	private CookieCsrfTokenRepository forgeryTokens() {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(this.secure ? "__Host-formulier" : "formulier");
		tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(this.secure).sameSite("Strict").path("/"));
		return tokens;
	}

	private void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
			.frameOptions(frames -> frames.deny());
		if (this.secure) {
			headers.httpStrictTransportSecurity(strict -> strict.requestMatcher(request -> true)
				.maxAgeInSeconds(31_536_000)
				.includeSubDomains(true));
		}
		else {
			headers.httpStrictTransportSecurity(strict -> strict.disable());
		}
	}

}
