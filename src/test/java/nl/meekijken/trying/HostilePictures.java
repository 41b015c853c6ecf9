package nl.meekijken.trying;

import static nl.meekijken.trying.HostilePapers.Drawing.DRAWN;
import static nl.meekijken.trying.HostilePapers.Drawing.EITHER;
import static nl.meekijken.trying.HostilePapers.Drawing.NOT_DRAWN;
import static nl.meekijken.trying.HostilePapers.Finding.ANY;
import static nl.meekijken.trying.HostilePapers.Finding.QUIET;
import static nl.meekijken.trying.HostilePapers.Finding.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meekijken.trying.HostilePapers.Drawing;
import nl.meekijken.trying.HostilePapers.Finding;
import nl.meekijken.trying.HostilePapers.Hostile;
import nl.meekijken.trying.HostilePapers.Making;

/** Pictures that mean ill, and what calls itself one. */
final class HostilePictures {

	private static final int MANY = 60_000;

	private static final String SCRIPT = "<script>alert(1)</script>";

	private HostilePictures() {
	}

	static Stream<Hostile> all() {
		return Stream.of(polyglots(), floods(), broken(), disguised()).flatMap(some -> some);
	}

	private static Stream<Hostile> polyglots() {
		return Stream.of(
				picture("a GIF that is a script", "gif", () -> ascii("GIF89a/*\u0001\u0000*/=1;alert(1)//;"), ANY,
						EITHER),
				picture("a GIF before a script", "gif", () -> join(gif(), ascii("*/alert(1)")), QUIET, DRAWN),
				picture("a JPEG before a zip", "jpeg", () -> join(jpeg(), zip("a.html", ascii(SCRIPT))), QUIET, DRAWN),
				picture("a JPEG with HTML in a comment", "jpeg", () -> commented(SCRIPT), QUIET, DRAWN),
				picture("a PNG with HTML in a text", "png",
						() -> SamplePictures.pngWith("tEXt", ascii("a\u0000" + SCRIPT)), QUIET, DRAWN),
				picture("a photograph that tells where", "jpeg", () -> SamplePapers.photograph(40, 30, 6), QUIET,
						DRAWN));
	}

	private static Stream<Hostile> floods() {
		return Stream.of(flood("png", SamplePapers::floodOfPixels), flood("jpeg", () -> sized(jpeg(), 0xFFC0, 5)),
				flood("gif", HostilePictures::floodOfGif),
				flood("bmp",
						() -> put(SamplePapers.picture(9, 9, "bmp"), 18,
								ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(MANY).putInt(MANY))),
				flood("tiff", HostilePictures::floodOfTiff),
				flood("webp", () -> put(SamplePictures.webp(), 26, ByteBuffer.allocate(4).putInt(0xFF3FFF3F))),
				flood("heic",
						() -> put(SamplePictures.heic(), "ispe", 8, ByteBuffer.allocate(8).putInt(MANY).putInt(MANY))),
				picture("a PNG with a text of 200 megabytes", "png", () -> swollen("zTXt"), ANY, EITHER),
				picture("a PNG with colours of 200 megabytes", "png", () -> swollen("iCCP"), ANY, EITHER),
				picture("a PNG of no size", "png",
						() -> put(SamplePapers.picture(9, 9, "png"), 16, ByteBuffer.allocate(8)), UNREADABLE,
						NOT_DRAWN));
	}

	private static Stream<Hostile> broken() {
		return Stream.of(
				picture("a TIFF whose pages lead back to the first", "tiff", () -> chained(8), UNREADABLE, NOT_DRAWN),
				picture("a TIFF whose pages lead outside", "tiff", () -> chained(Integer.MAX_VALUE), UNREADABLE,
						NOT_DRAWN),
				picture("half a JPEG", "jpeg", () -> half(SamplePapers.picture(900, 900, "jpeg")), ANY, EITHER),
				picture("half a PNG", "png", () -> half(SamplePapers.picture(900, 900, "png")), ANY, EITHER),
				picture("half a TIFF", "tiff", () -> half(SamplePictures.tiff(2)), ANY, EITHER),
				picture("half a HEIC", "heic", () -> half(SamplePictures.heic()), ANY, EITHER),
				picture("a HEIC of noise", "heic", () -> join(Arrays.copyOf(SamplePictures.heic(), 28), noise()), ANY,
						EITHER),
				picture("a JPEG of noise", "jpeg", () -> join(Arrays.copyOf(jpeg(), 20), noise()), ANY, EITHER),
				picture("nothing at all", "png", () -> new byte[0], UNREADABLE, NOT_DRAWN));
	}

	private static Stream<Hostile> disguised() {
		return Stream.of(
				picture("a drawing with a script", "png",
						() -> ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>" + SCRIPT + "</svg>"),
						UNREADABLE, NOT_DRAWN),
				picture("a page of HTML", "jpeg", () -> ascii("<!doctype html>" + SCRIPT), UNREADABLE, NOT_DRAWN),
				picture("zips in zips", "jpeg", HostilePictures::zips, UNREADABLE, NOT_DRAWN),
				picture("a PDF", "jpeg", () -> SamplePapers.pdf(1), UNREADABLE, DRAWN),
				picture("plain text", "webp", () -> ascii("RIFF is een woord"), UNREADABLE, NOT_DRAWN));
	}

	private static Hostile picture(String name, String kind, Making making, Finding finding, Drawing drawing) {
		return new Hostile(name + ", as " + kind, "image/" + kind, making, finding, drawing);
	}

	private static Hostile flood(String kind, Making making) {
		return picture("a flood of pixels", kind, making, UNREADABLE, NOT_DRAWN);
	}

	private static byte[] gif() throws IOException {
		return SamplePapers.picture(20, 20, "gif");
	}

	private static byte[] jpeg() throws IOException {
		return SamplePapers.picture(20, 20, "jpeg");
	}

	/** Height and width stand behind a marker. */
	private static byte[] sized(byte[] jpeg, int marker, int behind) {
		for (int place = 0; place < jpeg.length - 1; place++) {
			if (ByteBuffer.wrap(jpeg).getShort(place) == (short) marker) {
				return put(jpeg, place + behind, ByteBuffer.allocate(4).putShort((short) MANY).putShort((short) MANY));
			}
		}
		throw new IllegalArgumentException("no such marker");
	}

	private static byte[] commented(String comment) throws IOException {
		var head = ByteBuffer.allocate(4).putShort((short) 0xFFFE).putShort((short) (comment.length() + 2));
		return join(Arrays.copyOf(jpeg(), 2), head.array(), ascii(comment),
				Arrays.copyOfRange(jpeg(), 2, jpeg().length));
	}

	/** The size of the picture stands behind the colours and what is said of its time. */
	private static byte[] floodOfGif() throws IOException {
		var gif = gif();
		var place = 13 + (gif[10] < 0 ? 3 * (2 << (gif[10] & 7)) : 0);
		while (gif[place] == '!') {
			place += 2;
			while (gif[place] != 0) {
				place += 1 + Byte.toUnsignedInt(gif[place]);
			}
			place++;
		}
		var size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putShort((short) MANY).putShort((short) MANY);
		return put(gif, place + 5, size);
	}

	/** One strip of a few bytes that says it is the whole. */
	private static byte[] floodOfTiff() {
		var tags = new int[][] { { 256, 4, MANY }, { 257, 4, MANY }, { 258, 3, 8 << 16 }, { 259, 3, 1 << 16 },
				{ 262, 3, 1 << 16 }, { 273, 4, 8 }, { 278, 4, MANY }, { 279, 4, MANY } };
		var tiff = ByteBuffer.allocate(14 + 12 * tags.length)
			.putInt(0x4D4D002A)
			.putInt(8)
			.putShort((short) tags.length);
		for (var tag : tags) {
			tiff.putShort((short) tag[0]).putShort((short) tag[1]).putInt(1).putInt(tag[2]);
		}
		return tiff.array();
	}

	/** A page without anything, and where the next one is. */
	private static byte[] chained(int next) {
		return ByteBuffer.allocate(14).putInt(0x4D4D002A).putInt(8).putShort((short) 0).putInt(next).array();
	}

	private static byte[] swollen(String chunk) throws IOException {
		var packed = new ByteArrayOutputStream();
		packed.writeBytes(ascii("a\u0000\u0000"));
		try (var out = new DeflaterOutputStream(packed)) {
			for (int megabyte = 0; megabyte < 200; megabyte++) {
				out.write(new byte[1 << 20]);
			}
		}
		return SamplePictures.pngWith(chunk, packed.toByteArray());
	}

	private static byte[] zips() throws IOException {
		var inner = new byte[1 << 20];
		for (int depth = 0; depth < 10; depth++) {
			inner = zip("word/document.xml", inner);
		}
		return inner;
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return bytes.toByteArray();
	}

	private static byte[] noise() {
		var noise = new byte[50_000];
		new Random(112).nextBytes(noise);
		return noise;
	}

	private static byte[] half(byte[] whole) {
		return Arrays.copyOf(whole, whole.length / 2);
	}

	private static byte[] put(byte[] bytes, String word, int behind, ByteBuffer changed) {
		var place = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(word);
		return put(bytes, place + behind, changed);
	}

	@SuppressWarnings("ByteBufferBackingArray")
	private static byte[] put(byte[] bytes, int place, ByteBuffer changed) {
		return ByteBuffer.wrap(bytes).put(place, changed.array()).array();
	}

	private static byte[] join(byte[]... parts) {
		var whole = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(whole::writeBytes);
		return whole.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
