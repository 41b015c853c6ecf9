package nl.meekijken.portal;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.access.Wish;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * The session ended before a step of a report was sent: it goes again from here, after
 * signing in in another window.
 *
 * @param act where the step was sent to
 * @param fields what stood in it
 */
record SignedOutPage(Shell shell, String act, List<Wish.Field> fields) implements Page {

	@Override
	public HttpStatus status() {
		return HttpStatus.UNAUTHORIZED;
	}

}
