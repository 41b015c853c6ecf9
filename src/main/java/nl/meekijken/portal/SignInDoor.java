package nl.meekijken.portal;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

import nl.meekijken.access.Halfway;

/**
 * Shows whoever is not signed in to the sign-in page, and remembers where they wanted to
 * go.
 */
@Component
class SignInDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String HOME = "/dossiers";

	private static final int LONGEST_ADDRESS = 2000;

	private final CookieRequestCache cameFor = new CookieRequestCache();

	SignInDoor() {
		this.cameFor.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
		this.cameFor.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
				&& request.getHeader("HX-Request") == null && accepts(request) && fits(request));
	}

	private static boolean accepts(HttpServletRequest request) {
		var accepted = request.getHeader("Accept");
		return accepted != null && accepted.contains("text/html");
	}

	/** A cookie is a header: with a longer address in it no answer would leave at all. */
	private static boolean fits(HttpServletRequest request) {
		var query = request.getQueryString();
		return request.getRequestURL().length() + ((query != null) ? query.length() : 0) <= LONGEST_ADDRESS;
	}

	RequestCache cameFor() {
		return this.cameFor;
	}

	/** The path that was asked for before signing in; the start screen if none. */
	String destination(HttpServletRequest request, HttpServletResponse response) {
		var saved = this.cameFor.getRequest(request, response);
		this.cameFor.removeRequest(request, response);
		if (saved == null) {
			return HOME;
		}
		var address = URI.create(saved.getRedirectUrl());
		var path = address.getRawPath();
		if (path == null || !path.startsWith("/") || path.startsWith("//")) {
			return HOME;
		}
		return (address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
			return;
		}
		send(response, "/inloggen");
	}

	private static void stopHalfway(HttpServletRequest request, HttpServletResponse response) {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
			return;
		}
		send(response, SecondStepController.ADDRESS);
	}

	private static void send(HttpServletResponse response, String to) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", to);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException, ServletException {
		var who = SecurityContextHolder.getContext().getAuthentication();
		if (cause instanceof CsrfException) {
			if (request.getRequestURI().startsWith("/inloggen")) {
				send(response, "/inloggen?opnieuw");
				return;
			}
		}
		else if (who != null && who.getPrincipal() instanceof Halfway) {
			this.cameFor.saveRequest(request, response);
			stopHalfway(request, response);
			return;
		}
		else if (request.getRequestURI().startsWith(SecondStepController.ADDRESS)) {
			send(response, HOME);
			return;
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
