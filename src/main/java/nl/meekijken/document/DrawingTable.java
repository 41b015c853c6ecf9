package nl.meekijken.document;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a draughtsman sits: the main class of the other process, one order at a time. */
final class DrawingTable {

	private static final int HEAD = 1024;

	private DrawingTable() {
	}

	public static void main(String[] arguments) throws IOException {
		ProcessHandle.current().parent().ifPresent(DrawingTable::leaveWith);
		try (var orders = new DataInputStream(System.in);
				var answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
			System.setOut(System.err);
			answers.writeInt(1);
			while (true) {
				answers.writeInt(answer(Order.read(orders)));
			}
		}
		catch (EOFException ex) {
			// nobody orders any more
		}
	}

	/** Nobody is left to end a drawing without end once the house itself is gone. */
	private static void leaveWith(ProcessHandle house) {
		Thread.ofPlatform().daemon().start(() -> {
			house.onExit().join();
			Runtime.getRuntime().halt(1);
		});
	}

	/**
	 * Zero for whatever is wrong with a paper; also for one that is nested without end.
	 */
	static int answer(Order order) {
		try {
			return switch (order.work()) {
				case COUNT_PAGES -> isPdf(order.source()) ? PdfPages.count(order.source()) : 0;
				case DRAW -> draw(order) ? 1 : 0;
			};
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			return 0;
		}
	}

	private static boolean draw(Order order) throws IOException {
		var photograph = !isPdf(order.source());
		var drawn = photograph ? Photograph.draw(order.source(), order.page())
				: PdfPages.draw(order.source(), order.page());
		if (drawn.isEmpty()) {
			return false;
		}
		keep(drawn.get(), photograph, order, PictureSize.FULL);
		keep(Scaling.toFit(drawn.get(), PictureSize.THUMBNAIL), photograph, order, PictureSize.THUMBNAIL);
		return true;
	}

	private static void keep(BufferedImage picture, boolean photograph, Order order, PictureSize size)
			throws IOException {
		PictureFormat.keep(picture, photograph, order.folder(), order.page(), size);
	}

	/** Told by the first bytes: a name can lie. */
	private static boolean isPdf(Path source) throws IOException {
		try (var bytes = Files.newInputStream(source)) {
			return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
		}
	}

}
