package nl.meekijken.backoffice;

import java.io.IOException;

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

import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.access.WayBack;
import nl.meekijken.account.Role;

/** Shows whoever is no member of staff to the sign-in page of the back office. */
@Component
class StaffDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String DOSSIERS = "/kantoor/dossiers";

	private final WayBack back = new WayBack(StartController.ADDRESS, StartController.ADDRESS);

	RequestCache cameFor() {
		return this.back.cache();
	}

	/**
	 * The path that was asked for before signing in; if none, the dossiers for who
	 * handles them and the start screen for others.
	 */
	String destination(Role role, HttpServletRequest request, HttpServletResponse response) {
		var wanted = this.back.destination(request, response);
		return (role == Role.HANDLER && wanted.equals(StartController.ADDRESS)) ? DOSSIERS : wanted;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
			return;
		}
		send(response, StaffSignInController.ADDRESS);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		var who = SecurityContextHolder.getContext().getAuthentication();
		var path = request.getRequestURI();
		if (cause instanceof CsrfException) {
			if (path.startsWith(StaffSignInController.ADDRESS)) {
				send(response, StaffSignInController.ADDRESS + "?opnieuw");
			}
			else {
				response.sendError(HttpStatus.FORBIDDEN.value());
			}
		}
		else if (who != null && who.getPrincipal() instanceof HalfwayStaff) {
			cameFor().saveRequest(request, response);
			send(response, StaffSecondStepController.ADDRESS);
		}
		else {
			send(response, StartController.ADDRESS);
		}
	}

	private static void send(HttpServletResponse response, String to) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", to);
	}

}
