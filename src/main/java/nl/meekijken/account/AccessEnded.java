package nl.meekijken.account;

/**
 * The person may no longer look along: disabled, or the office's tier has no portal any
 * more.
 */
public class AccessEnded extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
