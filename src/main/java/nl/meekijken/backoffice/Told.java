package nl.meekijken.backoffice;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Notices;
import nl.meekijken.web.Shell;

/**
 * What a page says first.
 *
 * @param notice what was just done
 * @param again what is still to be done, by whoever had to give a factor first
 * @param problem why something was not done
 */
record Told(@Nullable String notice, @Nullable String again, @Nullable String problem) {

	/** In an address: what was pressed when a factor had to be given first. */
	static final String AGAIN = "nogmaals";

	static final Told NOTHING = new Told(null, null, null);

	static Told problem(String why) {
		return new Told(null, null, why);
	}

	/**
	 * What the address names.
	 * @param pressed the key of what is said, by what was pressed
	 */
	static Told in(HttpServletRequest request, Shell shell, Notices notices, Map<String, String> pressed) {
		var key = pressed.get(String.valueOf(request.getParameter(AGAIN)));
		return new Told(notices.in(request, shell), (key != null) ? sentence(key, shell) : null, null);
	}

	private static String sentence(String key, Shell shell) {
		return key.startsWith("again.") ? shell.texts().say(key) : shell.texts().say("again", shell.texts().say(key));
	}

}
