package nl.meekijken.web;

/** There is nothing here, or nothing that this viewer may know of. */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
