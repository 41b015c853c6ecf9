package nl.meekijken.document;

import java.nio.file.Path;

/** A page of a paper as a picture, and its media type. */
public record PagePicture(Path bytes, String mediaType) {
}
