package nl.meekijken.feeding;

import java.io.IOException;

/** Takes the paper that a row names. */
@FunctionalInterface
interface PaperTaker {

	/** The row with its paper; what is wrong with that is said of the row. */
	FileRow take(FileRow row, Cells cells) throws IOException;

}
