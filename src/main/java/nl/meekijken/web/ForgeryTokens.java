package nl.meekijken.web;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** How a form shows itself to be ours: by a token that its browser keeps in a cookie. */
public final class ForgeryTokens {

	private ForgeryTokens() {
	}

	/**
	 * Keeps tokens in a cookie that no script reads.
	 * @param secure whether the site is reached by HTTPS only
	 */
	public static CookieCsrfTokenRepository kept(boolean secure) {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(secure ? "__Host-formulier" : "formulier");
		tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(secure).sameSite("Strict").path("/"));
		return tokens;
	}

}
