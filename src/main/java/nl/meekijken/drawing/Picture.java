package nl.meekijken.drawing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A picture that was drawn anew, so that nothing but its pixels is left of what it shows.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}, never anything else
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String mediaType, byte[] bytes, int width, int height) {

	private static final String PNG = "image/png";

	private static final String JPEG = "image/jpeg";

	private static final int MOST_BYTES = 32_000_000;

	/** Believes nothing that it is told but the pixels: the kind is one of two. */
	static Picture read(DataInputStream from) throws IOException {
		var mediaType = from.readBoolean() ? PNG : JPEG;
		var width = from.readInt();
		var height = from.readInt();
		return new Picture(mediaType, Parcel.readWhole(from, MOST_BYTES), width, height);
	}

	void write(DataOutputStream to) throws IOException {
		to.writeBoolean(this.mediaType.equals(PNG));
		to.writeInt(this.width);
		to.writeInt(this.height);
		to.writeInt(this.bytes.length);
		to.write(this.bytes);
	}

}
