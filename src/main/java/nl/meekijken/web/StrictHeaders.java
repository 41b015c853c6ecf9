package nl.meekijken.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to run and load nothing but our own files, on every answer: before any
 * other filter, so that refused requests and faults carry it too. An answer may only be
 * stricter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StrictHeaders extends OncePerRequestFilter {

	/** The headers by name, whatever is answered. */
	public static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy",
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
					+ "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; report-to "
					+ PolicyReports.ENDPOINT,
			"Reporting-Endpoints", PolicyReports.ENDPOINT + "=\"" + PolicyReports.ADDRESS + "\"",
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
			"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Cache-Control",
			"no-store");

	private static final Map<String, String> OVER_TLS = Map.of("Strict-Transport-Security",
			"max-age=31536000; includeSubDomains");

	private final Map<String, String> headers;

	StrictHeaders(@Value("${meekijken.public-url}") String publicUrl) {
		this.headers = at(publicUrl);
	}

	/** The headers by name of a portal that stands at that address. */
	public static Map<String, String> at(String publicUrl) {
		var headers = new HashMap<>(ALWAYS);
		if (publicUrl.startsWith("https:")) {
			headers.putAll(OVER_TLS);
		}
		return Map.copyOf(headers);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.headers.forEach(response::setHeader);
		chain.doFilter(request, response);
	}

}
