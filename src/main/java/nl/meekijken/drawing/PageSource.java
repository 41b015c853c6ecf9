package nl.meekijken.drawing;

import java.io.IOException;

/** Where the picture of each page comes from, asked when it is needed; from 1. */
@FunctionalInterface
public interface PageSource {

	byte[] page(int number) throws IOException;

}
