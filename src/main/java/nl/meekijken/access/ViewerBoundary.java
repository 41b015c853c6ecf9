package nl.meekijken.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;
import nl.meekijken.web.Shell;

/**
 * Puts the rest of a request inside the boundary of its viewer. Stands last in a security
 * chain.
 */
public class ViewerBoundary extends OncePerRequestFilter {

	private final Boundary boundary;

	private final Entrance entrance;

	private final KeptInSession sessions;

	public ViewerBoundary(Boundary boundary, Entrance entrance, KeptInSession sessions) {
		this.boundary = boundary;
		this.entrance = entrance;
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		var principal = (authentication != null) ? authentication.getPrincipal() : null;
		var visitor = visitor(principal);
		if (visitor == null) {
			chain.doFilter(request, response);
			return;
		}
		if (principal instanceof Viewer) {
			this.sessions.untilItEnds(request)
				.ifPresent(lasting -> request.setAttribute(Shell.SESSION_SECONDS, lasting.toSeconds()));
		}
		pass(visitor, chain, request, response);
	}

	private @Nullable Visitor visitor(@Nullable Object principal) {
		return switch (principal) {
			case Viewer.Intermediary viewer -> this.entrance.of(viewer.person());
			case Viewer.Staff staff -> this.entrance.ofStaff(staff.person());
			case Halfway halfway -> this.entrance.halfway(halfway.person());
			case HalfwayStaff halfway -> this.entrance.ofStaffHalfway(halfway.person());
			case null, default -> null;
		};
	}

	private void pass(Visitor visitor, FilterChain chain, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		try {
			this.boundary.insideOrThrow(visitor, () -> pass(chain, request, response));
		}
		catch (IOException | ServletException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	private static boolean pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		chain.doFilter(request, response);
		return true;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
