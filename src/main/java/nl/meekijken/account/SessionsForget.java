package nl.meekijken.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no request find the session as another left it. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionsForget extends OncePerRequestFilter {

	private final CalmSessions<?> sessions;

	SessionsForget(CalmSessions<?> sessions) {
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.sessions.forget();
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
