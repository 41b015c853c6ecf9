package nl.meekijken.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the parameters of a request before anybody else does: broken encoding and too
 * many of them are a fault of the request, not of whoever happens to ask first.
 */
public class ReadableParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (areReadable(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

	/** Servlet 6.1 lets a server throw either when parameters cannot be read. */
	private static boolean areReadable(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return true;
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return false;
		}
	}

}
