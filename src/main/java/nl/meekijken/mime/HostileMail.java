package nl.meekijken.mime;

/** A message that is made to hurt its reader, or that cannot be read at all. */
public final class HostileMail extends Exception {

	private static final long serialVersionUID = 1L;

	HostileMail(String what) {
		super(what);
	}

}
