package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.Person;
import nl.meekijken.notification.News;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * What stands around the content of every page.
 *
 * @param person who reads; none before signing in
 * @param news what is new to the reader; none where the page asks for it afterwards
 */
record Frame(Shell shell, @Nullable Person person, Section current, @Nullable News news) {

	Frame(Shell shell, @Nullable Person person, Section current) {
		this(shell, person, current, null);
	}

	Texts texts() {
		return this.shell.texts();
	}

}
