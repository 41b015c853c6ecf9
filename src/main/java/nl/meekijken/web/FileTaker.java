package nl.meekijken.web;

import java.io.IOException;
import java.io.InputStream;

/** Takes a file of a form in while it comes. */
@FunctionalInterface
public interface FileTaker {

	/** Takes one file, by the name that it has with its sender. */
	void take(String name, InputStream bytes) throws IOException;

}
