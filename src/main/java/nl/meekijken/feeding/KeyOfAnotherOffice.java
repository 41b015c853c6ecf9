package nl.meekijken.feeding;

/**
 * A dossier of the same key came into another office after a delivery was checked. The
 * delivery stops; checked once more it says which rows these are.
 */
final class KeyOfAnotherOffice extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KeyOfAnotherOffice(Throwable cause) {
		super("a key of the delivery is in another office by now", cause);
	}

}
