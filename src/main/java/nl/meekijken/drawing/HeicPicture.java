package nl.meekijken.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A photograph of a telephone (HEIC, ISO/IEC 23008-12). Nothing in Java reads it: a
 * program of the machine does, in the same process apart, with limits of its own. It
 * turns the picture upright itself.
 */
final class HeicPicture {

	/** The property that names the program. */
	static final String PROGRAM = "meekijken-heif";

	private static final Set<String> BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

	/** Kilobytes of memory and seconds of work. */
	private static final String LIMITS = "ulimit -v 900000 && ulimit -t 15 && exec \"$0\" -q 95 \"$1\" \"$2\"";

	private static final int SECONDS = 15;

	private static final int SIZE_BOX = 12;

	private HeicPicture() {
	}

	static boolean is(byte[] bytes) {
		return bytes.length >= 12 && "ftyp".equals(word(bytes, 4)) && BRANDS.contains(word(bytes, 8));
	}

	/** One; zero if it says no size, or one that is too large. */
	static int count(byte[] heic) {
		var found = 0;
		for (int place = 4; place + 4 + SIZE_BOX <= heic.length; place++) {
			if (heic[place] == 'i' && "ispe".equals(word(heic, place))) {
				var size = ByteBuffer.wrap(heic, place + 8, 8);
				if (Photograph.isTooLarge(Integer.toUnsignedLong(size.getInt()),
						Integer.toUnsignedLong(size.getInt()))) {
					return 0;
				}
				found++;
			}
		}
		return Math.min(found, 1);
	}

	/** None where the machine has no program for it. */
	static Optional<BufferedImage> draw(byte[] heic, int page, Bounds bounds) throws IOException {
		var program = System.getProperty(PROGRAM);
		if (program == null || page != 1 || count(heic) == 0) {
			return Optional.empty();
		}
		var folder = Files.createTempDirectory("heic");
		try {
			return draw(program, Files.write(folder.resolve("in.heic"), heic), folder, bounds);
		}
		finally {
			remove(folder);
		}
	}

	private static Optional<BufferedImage> draw(String program, Path heic, Path folder, Bounds bounds)
			throws IOException {
		convert(List.of("/bin/sh", "-c", LIMITS, program, heic.toString(), folder.resolve("out.jpg").toString()));
		for (var name : List.of("out.jpg", "out-1.jpg")) {
			if (Files.isRegularFile(folder.resolve(name))) {
				return Photograph.draw(Files.readAllBytes(folder.resolve(name)), 1, bounds, Orientation.UPRIGHT);
			}
		}
		return Optional.empty();
	}

	private static void convert(List<String> command) throws IOException {
		var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			process.waitFor(SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static void remove(Path folder) throws IOException {
		try (var left = Files.newDirectoryStream(folder)) {
			for (var file : left) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private static String word(byte[] bytes, int place) {
		return new String(bytes, place, 4, StandardCharsets.ISO_8859_1);
	}

}
