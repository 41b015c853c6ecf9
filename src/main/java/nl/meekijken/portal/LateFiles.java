package nl.meekijken.portal;

import java.io.IOException;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends files after the session ended to signing in: nothing of them is
 * read, not even whether the form is ours.
 */
class LateFiles extends OncePerRequestFilter {

	private final Predicate<HttpServletRequest> late;

	private final SignInDoor door;

	LateFiles(Predicate<HttpServletRequest> late, SignInDoor door) {
		this.late = late;
		this.door = door;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.late.test(request)) {
			this.door.turnFilesAway(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
