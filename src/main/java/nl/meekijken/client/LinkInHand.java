package nl.meekijken.client;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import nl.meekijken.access.Viewer;

/**
 * Reads nothing of what is sent by somebody without a link: whatever it is and however
 * large, it stays outside.
 */
class LinkInHand extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		var hasLink = authentication != null && authentication.getPrincipal() instanceof Viewer.Client;
		if (hasLink || !HttpMethod.POST.matches(request.getMethod())) {
			chain.doFilter(request, response);
		}
		else {
			response.sendRedirect(ClientDoor.NO_LINK);
		}
	}

}
