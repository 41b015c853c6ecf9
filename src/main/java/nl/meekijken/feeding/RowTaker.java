package nl.meekijken.feeding;

import java.io.IOException;

/** Takes the rows of a file, one after the other. */
@FunctionalInterface
interface RowTaker {

	void take(FileRow row) throws IOException;

}
