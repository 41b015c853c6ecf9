package nl.meekijken.access;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where somebody wanted to go who has to sign in first. */
public final class WayBack {

	private static final int LONGEST_ADDRESS = 2000;

	private final CookieRequestCache cameFor = new CookieRequestCache();

	private final String below;

	private final String home;

	/**
	 * The way back of an audience.
	 * @param below the beginning of all its paths
	 * @param home where to go without another wish
	 */
	public WayBack(String below, String home) {
		this.below = below;
		this.home = home;
		this.cameFor.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
		this.cameFor.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
				&& request.getHeader("HX-Request") == null && accepts(request) && fits(request));
	}

	private static boolean accepts(HttpServletRequest request) {
		var accepted = request.getHeader("Accept");
		return accepted != null && accepted.contains("text/html");
	}

	/** A cookie is a header: with a longer address in it no answer would leave at all. */
	private static boolean fits(HttpServletRequest request) {
		var query = request.getQueryString();
		return request.getRequestURL().length() + ((query != null) ? query.length() : 0) <= LONGEST_ADDRESS;
	}

	public RequestCache cache() {
		return this.cameFor;
	}

	/** Comes back to a page of ours whose form was sent; home if its address is none. */
	public void remember(String page, HttpServletRequest request, HttpServletResponse response) {
		try {
			this.cameFor.saveRequest(new PageInstead(request, URI.create(page)), response);
		}
		catch (IllegalArgumentException ex) {
			this.cameFor.removeRequest(request, response);
		}
	}

	/** The path that was asked for before signing in; forgets it. */
	public String destination(HttpServletRequest request, HttpServletResponse response) {
		var address = address(request, response);
		this.cameFor.removeRequest(request, response);
		var path = address.getRawPath();
		if (path == null || !path.startsWith(this.below) || path.startsWith("//")) {
			return this.home;
		}
		return (address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path;
	}

	/** Who made the cookie up may have put anything in it. */
	private URI address(HttpServletRequest request, HttpServletResponse response) {
		try {
			var saved = this.cameFor.getRequest(request, response);
			return URI.create((saved != null) ? saved.getRedirectUrl() : this.home);
		}
		catch (IllegalArgumentException ex) {
			return URI.create(this.home);
		}
	}

	/** As if that page had been asked for, and not what its form asks. */
	private static final class PageInstead extends HttpServletRequestWrapper {

		private final URI page;

		PageInstead(HttpServletRequest request, URI page) {
			super(request);
			this.page = page;
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public String getRequestURI() {
			return this.page.getRawPath();
		}

		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(this.page.getRawPath());
		}

		@Override
		public @Nullable String getQueryString() {
			return this.page.getRawQuery();
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
		}

	}

}
