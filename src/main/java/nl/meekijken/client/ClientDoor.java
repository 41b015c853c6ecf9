package nl.meekijken.client;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Where those go who have no link in hand, or whose form is too old. */
class ClientDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** No link is called so: what is said there is what is said of any that has ended. */
	static final String NO_LINK = ErrandController.HERE + "/geen";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.sendRedirect(NO_LINK);
	}

	/** Nothing that was sent with an old form was kept, and that is said. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		response.sendRedirect((denied instanceof CsrfException) ? ErrandController.HERE + "?opnieuw" : NO_LINK);
	}

}
