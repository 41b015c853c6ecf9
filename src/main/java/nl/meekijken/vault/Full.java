package nl.meekijken.vault;

import java.io.IOException;

/** The vault takes nothing at present: its disk is full or it cannot be reached. */
public final class Full extends IOException {

	Full(Throwable cause) {
		super("the vault takes nothing", cause);
	}

}
