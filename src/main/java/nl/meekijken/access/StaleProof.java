package nl.meekijken.access;

/** The viewer has to give a factor again before this. */
public class StaleProof extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
