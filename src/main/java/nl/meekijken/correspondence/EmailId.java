package nl.meekijken.correspondence;

/** Which e-mail. */
public record EmailId(long value) {
}
