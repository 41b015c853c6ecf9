package nl.meekijken.backoffice;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import nl.meekijken.database.StaffLogin;

/**
 * Without a login of its own to the database there is no back office: nothing is found.
 */
class ClosedOffice extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(ClosedOffice.class);

	private final boolean closed;

	ClosedOffice(StaffLogin login) {
		this.closed = !login.isGiven();
		if (this.closed) {
			LOG.info("The back office is off: MEEKIJKEN_DATABASE_BACKOFFICE_USER is not set.");
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.closed) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
