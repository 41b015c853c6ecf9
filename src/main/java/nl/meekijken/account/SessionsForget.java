package nl.meekijken.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no request find the session as another left it, and none that a page made by
 * itself keep it awake.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsForget extends OncePerRequestFilter {

	/** What a page says of a request that nobody asked for. */
	private static final String BY_ITSELF = "X-Vanzelf";

	/** What a browser asks for that follows something, which it begins anew by itself. */
	private static final String FOLLOWED = MediaType.TEXT_EVENT_STREAM_VALUE;

	private final CalmSessions<?> sessions;

	SessionsForget(CalmSessions<?> sessions) {
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.sessions.forget();
		if (request.getHeader(BY_ITSELF) != null || FOLLOWED.equals(request.getHeader(HttpHeaders.ACCEPT))) {
			this.sessions.beginByItself();
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.sessions.forget();
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
