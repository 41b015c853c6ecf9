package nl.meekijken.drawing;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as a picture says in its Exif data (tag 274 of the first
 * directory): in a segment of a JPEG, a chunk of a PNG or WebP, or the TIFF itself.
 *
 * @param value 1 upright, 2-8 mirrored or turned as Exif 2.32 defines
 */
record Orientation(int value) {

	static final Orientation UPRIGHT = new Orientation(1);

	private static final short JPEG = (short) 0xFFD8;

	private static final int PNG = 0x89504E47;

	private static final int PNG_EXIF = 0x65584966;

	private static final int RIFF = 0x52494646;

	/** "EXIF", read from right to left. */
	private static final int WEBP_EXIF = 0x46495845;

	private static final int TIFF_LITTLE = 0x49492A00;

	private static final int TIFF_BIG = 0x4D4D002A;

	private static final int TAG = 0x0112;

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	/** Upright if the file says nothing, or nothing that makes sense. */
	static Orientation of(byte[] picture) {
		var bytes = ByteBuffer.wrap(picture);
		try {
			return bytes.getShort(0) == JPEG ? ofSegments(bytes.position(2)) : switch (bytes.getInt()) {
				case PNG -> ofChunks(bytes.position(8), true);
				case RIFF -> ofChunks(bytes.position(12).order(ByteOrder.LITTLE_ENDIAN), false);
				case TIFF_LITTLE, TIFF_BIG -> ofExif(bytes.rewind());
				default -> UPRIGHT;
			};
		}
		catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			return UPRIGHT;
		}
	}

	/** By what to multiply a picture so that it fits once it is turned. */
	double scaleOf(int width, int height, Bounds size) {
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

	private static Orientation ofSegments(ByteBuffer bytes) {
		for (int marker = unsigned(bytes); marker >= 0xFFC0 && marker != 0xFFDA; marker = unsigned(bytes)) {
			var segment = cut(bytes, Math.max(0, unsigned(bytes) - 2));
			if (marker == 0xFFE1 && segment.remaining() > EXIF.length
					&& segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
				return ofExif(segment.position(EXIF.length).slice());
			}
		}
		return UPRIGHT;
	}

	/** A PNG says the length before the name and a checksum after, a WebP neither. */
	private static Orientation ofChunks(ByteBuffer bytes, boolean png) {
		while (bytes.remaining() >= 8) {
			var first = bytes.getInt();
			var second = bytes.getInt();
			var chunk = cut(bytes, png ? first : second);
			if (png ? second == PNG_EXIF : first == WEBP_EXIF) {
				return ofExif(chunk);
			}
			bytes.position(bytes.position() + (png ? 4 : second & 1));
		}
		return UPRIGHT;
	}

	private static int unsigned(ByteBuffer bytes) {
		return Short.toUnsignedInt(bytes.getShort());
	}

	private static ByteBuffer cut(ByteBuffer bytes, int length) {
		var part = bytes.slice(bytes.position(), length);
		bytes.position(bytes.position() + length);
		return part;
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
