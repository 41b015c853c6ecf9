package nl.meekijken.portal;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

import nl.meekijken.access.Halfway;
import nl.meekijken.access.WayBack;

/**
 * Shows whoever is not signed in to the sign-in page, and remembers where they wanted to
 * go.
 */
@Component
class SignInDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String HOME = "/dossiers";

	private final WayBack back = new WayBack("/", HOME);

	private final CarriedStep carried;

	SignInDoor(CarriedStep carried) {
		this.carried = carried;
	}

	RequestCache cameFor() {
		return this.back.cache();
	}

	/** The path that was asked for before signing in; the start screen if none. */
	String destination(HttpServletRequest request, HttpServletResponse response) {
		return this.back.destination(request, response);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
		}
		else if (CarriedStep.isIn(request)) {
			if (!this.carried.shown(request, response)) {
				this.back.remember(CarriedStep.page(request), request, response);
				send(response, "/inloggen?niet-bewaard");
			}
		}
		else {
			send(response, "/inloggen");
		}
	}

	/** Files are not kept, and what was typed beside them is kept by the browser. */
	void turnFilesAway(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader("Connection", "close");
		this.back.remember(FormPage.of(request), request, response);
		send(response, "/inloggen?bestanden");
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
			cameFor().saveRequest(request, response);
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
