package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.Person;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * What stands around the content of every page.
 *
 * @param person who reads; none before signing in
 */
record Frame(Shell shell, @Nullable Person person, Section current) {

	Texts texts() {
		return this.shell.texts();
	}

}
