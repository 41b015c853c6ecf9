package nl.meekijken.document;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, as a JPEG says in its Exif data (tag 274 of the first
 * directory).
 *
 * @param value 1 upright, 2-8 mirrored or turned as Exif 2.32 defines
 */
record Orientation(int value) {

	private static final Orientation UPRIGHT = new Orientation(1);

	private static final int TAG = 0x0112;

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	/** Upright if the file says nothing, or nothing that makes sense. */
	static Orientation of(Path file) throws IOException {
		try (var bytes = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			return bytes.readUnsignedShort() == 0xFFD8 ? ofSegments(bytes) : UPRIGHT;
		}
		catch (EOFException | BufferUnderflowException | IllegalArgumentException ex) {
			return UPRIGHT;
		}
	}

	/** By what to multiply a picture so that it fits once it is turned. */
	double scaleOf(int width, int height, PictureSize size) {
		return liesDown() ? size.scaleOf(height, width) : size.scaleOf(width, height);
	}

	/** The picture as it was seen through the camera. */
	BufferedImage turn(BufferedImage picture) {
		var w = picture.getWidth();
		var h = picture.getHeight();
		var turn = switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
			default -> new AffineTransform();
		};
		return turn.isIdentity() ? picture : Scaling.turned(picture, turn, liesDown() ? h : w, liesDown() ? w : h);
	}

	private boolean liesDown() {
		return this.value >= 5;
	}

	private static Orientation ofSegments(DataInputStream bytes) throws IOException {
		for (int marker = bytes.readUnsignedShort(); marker >= 0xFFC0
				&& marker != 0xFFDA; marker = bytes.readUnsignedShort()) {
			var segment = new byte[Math.max(0, bytes.readUnsignedShort() - 2)];
			bytes.readFully(segment);
			if (marker == 0xFFE1 && startsWithExif(segment)) {
				return ofExif(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice());
			}
		}
		return UPRIGHT;
	}

	private static boolean startsWithExif(byte[] segment) {
		return segment.length > EXIF.length && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
	}

	private static Orientation ofExif(ByteBuffer exif) {
		exif.order(exif.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		exif.position(4);
		exif.position(exif.getInt());
		for (int left = Short.toUnsignedInt(exif.getShort()); left > 0; left--) {
			var entry = exif.position();
			if (exif.getShort() == TAG) {
				var value = exif.position(entry + 8).getShort();
				return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
			}
			exif.position(entry + 12);
		}
		return UPRIGHT;
	}

}
