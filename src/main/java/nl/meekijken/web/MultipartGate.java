package nl.meekijken.web;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form with files in only where one is awaited. Stands before whatever reads
 * parameters: that alone would bring all files to our disk, from anybody.
 */
public class MultipartGate extends OncePerRequestFilter {

	private final Predicate<HttpServletRequest> awaited;

	public MultipartGate(Predicate<HttpServletRequest> awaited) {
		this.awaited = awaited;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var type = request.getContentType();
		if (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
				&& !this.awaited.test(request)) {
			response.setHeader("Connection", "close");
			response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
