package nl.meekijken.drawing;

import java.io.IOException;

/**
 * Nobody could look at the paper now: all places stay taken, or no process starts. Says
 * nothing of the paper; ask again later.
 */
public class NoPlace extends IOException {

	public NoPlace(String why) {
		super(why);
	}

	NoPlace(String why, IOException cause) {
		super(why, cause);
	}

}
