package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.Colleague;
import nl.meekijken.account.Person;
import nl.meekijken.web.Page;

/**
 * The people of the office; an administrator can change what they may do.
 *
 * @param key by which a form of the page is known when it comes twice
 * @param requiresFactor whether everybody has to give a second factor
 * @param notice what was just done
 * @param refused why something was not done
 */
record ColleaguesPage(Frame frame, Person person, List<Colleague> colleagues, String key, boolean requiresFactor,
		@Nullable String notice, @Nullable String refused) implements Page {

	boolean isReader(Colleague colleague) {
		return colleague.id().equals(this.person.id());
	}

	@Override
	public HttpStatus status() {
		return (this.refused != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
