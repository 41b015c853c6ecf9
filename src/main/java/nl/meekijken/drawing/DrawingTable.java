package nl.meekijken.drawing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Where a draughtsman sits: the main class of the other process, one order at a time. */
final class DrawingTable {

	private DrawingTable() {
	}

	public static void main(String[] arguments) throws IOException {
		ProcessHandle.current().parent().ifPresent(DrawingTable::leaveWith);
		ImageIO.setUseCache(false);
		try (var orders = new DataInputStream(new BufferedInputStream(System.in));
				var answers = new DataOutputStream(
						new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
			System.setOut(System.err);
			answers.writeInt(1);
			answers.flush();
			while (true) {
				work(orders, answers);
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

	private static void work(DataInputStream orders, DataOutputStream answers) throws IOException {
		var order = Order.read(orders);
		var paper = Parcel.receive(orders);
		if (paper.isPresent()) {
			var answer = answer(order, paper.get());
			answers.writeBoolean(answer.isPresent());
			if (answer.isPresent()) {
				answers.write(answer.get());
			}
			answers.flush();
		}
	}

	/**
	 * None for whatever is wrong with a paper; also for one that is nested without end.
	 */
	static Optional<byte[]> answer(Order order, byte[] paper) {
		var bytes = new ByteArrayOutputStream();
		try (var answer = new DataOutputStream(bytes)) {
			return carryOut(order, new Sheet(paper), answer) ? Optional.of(bytes.toByteArray()) : Optional.empty();
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			return Optional.empty();
		}
	}

	private static boolean carryOut(Order order, Sheet sheet, DataOutputStream answer) throws IOException {
		return switch (order.work()) {
			case EXAMINE -> {
				Examined.write(sheet.examine(order.mediaType()), answer);
				yield true;
			}
			case DRAW -> draw(sheet, order.page(), answer);
			case COPY -> copy(sheet, order.page(), answer);
			case BIND -> {
				var bound = Binding.bind(sheet.bytes());
				answer.writeInt(bound.length);
				answer.write(bound);
				yield true;
			}
		};
	}

	private static boolean draw(Sheet sheet, int page, DataOutputStream answer) throws IOException {
		var drawn = sheet.draw(page, Bounds.FULL);
		if (drawn.isPresent()) {
			PictureFormat.encode(drawn.get(), sheet.isPhotograph()).write(answer);
			PictureFormat.encode(Scaling.toFit(drawn.get(), Bounds.THUMBNAIL), sheet.isPhotograph()).write(answer);
		}
		return drawn.isPresent();
	}

	private static boolean copy(Sheet sheet, int page, DataOutputStream answer) throws IOException {
		var drawn = sheet.draw(page, Bounds.COPY);
		if (drawn.isPresent()) {
			PictureFormat.encode(drawn.get(), sheet.isPhotograph()).write(answer);
		}
		return drawn.isPresent();
	}

}
