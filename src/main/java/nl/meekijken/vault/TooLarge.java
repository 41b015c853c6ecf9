package nl.meekijken.vault;

import java.io.IOException;

/** There are more bytes than may be kept. */
public final class TooLarge extends IOException {

	TooLarge(long most) {
		super("more than " + most + " bytes");
	}

}
