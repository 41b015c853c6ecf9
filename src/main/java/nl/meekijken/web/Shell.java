package nl.meekijken.web;

/**
 * What every page needs of its request.
 *
 * @param address path and query, to come back to
 * @param forgeryField the name of the hidden field that shows a form to be ours
 * @param forgeryToken its value
 * @param partial whether htmx asks for a part of the page only
 */
public record Shell(Texts texts, String address, String forgeryField, String forgeryToken, boolean partial) {
}
