package nl.meekijken.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Notices;
import nl.meekijken.web.Shell;

/**
 * What a page says first.
 *
 * @param notice what was just done
 * @param problem why something was not done
 */
public record Told(@Nullable String notice, @Nullable String problem) {

	/** Nothing to say. */
	public static final Told NOTHING = new Told(null, null);

	public static Told problem(String why) {
		return new Told(null, why);
	}

	/** What the address names. */
	public static Told in(HttpServletRequest request, Shell shell, Notices notices) {
		return new Told(notices.in(request, shell), null);
	}

}
