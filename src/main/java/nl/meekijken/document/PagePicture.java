package nl.meekijken.document;

/** A page of a paper as a picture, and its media type: PNG or JPEG. */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(byte[] bytes, String mediaType) {
}
