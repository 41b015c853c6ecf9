package nl.meekijken.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Around what comes from a paper: whatever it is, a browser runs nothing in it. */
public final class Sandbox {

	private Sandbox() {
	}

	/** Says what it is, and that nothing in it may run nor be kept. */
	public static void around(HttpServletResponse response, String mediaType) {
		response.setContentType(mediaType);
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

}
