package nl.meekijken.client;

import java.io.IOException;

/** Files that a client sends, one after the other. */
@FunctionalInterface
interface Enclosures {

	Enclosures NONE = taker -> {
	};

	void each(EnclosureTaker taker) throws IOException;

}
