package nl.meekijken.client;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

import nl.meekijken.access.ClientSessions;
import nl.meekijken.access.Viewer;
import nl.meekijken.document.UploadPlaces;
import nl.meekijken.piece.UploadLinks;
import nl.meekijken.web.ForgeryTokens;
import nl.meekijken.web.MultipartGate;
import nl.meekijken.web.ReadableParameters;

/**
 * Who may come where with a link: a chain of its own, which knows no session of the
 * portal, and lets nobody into the boundary of an office.
 */
@Configuration(proxyBeanMethods = false)
class ClientSecurity {

	private final boolean secure;

	ClientSecurity(@Value("${meekijken.public-url}") String publicUrl) {
		this.secure = publicUrl.startsWith("https:");
	}

	@Bean
	@Order(2)
	SecurityFilterChain clientChain(HttpSecurity http, ClientSessions sessions, UploadPlaces places,
			UploadLinks links) {
		var door = new ClientDoor();
		return http.securityMatcher(ErrandController.HERE, ErrandController.HERE + "/**")
			.authorizeHttpRequests(
					paths -> paths.requestMatchers(HttpMethod.GET, LinkController.ADDRESS, LentPapersController.LINK)
						.permitAll()
						.anyRequest()
						.hasRole(Viewer.Client.AUDIENCE))
			.securityContext(context -> context.securityContextRepository(sessions))
			.requestCache(cache -> cache.disable())
			.exceptionHandling(faults -> faults.authenticationEntryPoint(door).accessDeniedHandler(door))
			.csrf(csrf -> csrf.csrfTokenRepository(ForgeryTokens.kept(this.secure)))
			.headers(headers -> headers.disable())
			.sessionManagement(management -> management.disable())
			.logout(logout -> logout.disable())
			.addFilterBefore(new QuietAddress(), SecurityContextHolderFilter.class)
			.addFilterBefore(new LinkInHand(places, links), CsrfFilter.class)
			.addFilterBefore(new MultipartGate(request -> true, request -> Optional.of(ClientSecurity::nothing)),
					CsrfFilter.class)
			.addFilterBefore(new ReadableParameters(), CsrfFilter.class)
			.build();
	}

	/** The place of a form was taken before, and is given back there. */
	private static void nothing() {
	}

}
