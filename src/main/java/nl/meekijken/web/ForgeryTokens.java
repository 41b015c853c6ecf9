package nl.meekijken.web;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** How a form shows itself to be ours: by a token that its browser keeps in a cookie. */
public final class ForgeryTokens {

	private ForgeryTokens() {
	}

	/**
	 * Keeps tokens in a cookie that no script reads. It comes along with a link of a mail
	 * too: otherwise such a page would get another token, and every form that is open in
	 * another tab would fail. The token, not the cookie, is what another site lacks.
	 * @param secure whether the site is reached by HTTPS only
	 */
	public static CookieCsrfTokenRepository kept(boolean secure) {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(secure ? "__Host-formulier" : "formulier");
		tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
		return tokens;
	}

}
