package nl.meekijken.web;

/** What a controller answers a browser with. */
public sealed interface Reply permits Page, Part, Redirect {

}
