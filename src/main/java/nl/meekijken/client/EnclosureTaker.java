package nl.meekijken.client;

import java.io.IOException;

/** Takes in what a client sends, file by file. */
@FunctionalInterface
interface EnclosureTaker {

	void take(Enclosed file) throws IOException;

}
