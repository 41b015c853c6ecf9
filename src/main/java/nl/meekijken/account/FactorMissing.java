package nl.meekijken.account;

/** The person needs a second factor and has none yet. */
public class FactorMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
