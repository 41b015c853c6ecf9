package nl.meekijken.portal;

import nl.meekijken.account.Person;
import nl.meekijken.notification.News;

/**
 * What is new to somebody.
 *
 * @param older what stands on a page that is not the first; nothing if on the first
 */
record ReadNews(Person person, News news, News older) {
}
