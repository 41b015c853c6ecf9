package nl.meekijken.drawing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What was found when looking into a paper. */
public sealed interface Examined {

	/**
	 * A PDF or a picture that can be read.
	 *
	 * @param pages at least 1; of a TIFF no more than are drawn
	 * @param active whether a PDF can do more than lie there: run a script, start or send
	 * something, carry other files or films, or be another file as well; also if it holds
	 * too much to tell. A picture never is: it is drawn anew.
	 * @param text of the 60 pages of a PDF that are shown, each ended by a form feed, at
	 * most 400 000 characters, or less if it takes too long; empty for a picture or a
	 * scan
	 */
	@SuppressWarnings("AvoidCommonTypeNames")
	record Readable(int pages, boolean active, String text) implements Examined {
	}

	/** A PDF that asks for a password. */
	record Locked() implements Examined {
	}

	/**
	 * Neither a PDF nor a picture, not what it was said to be, broken, without end, or
	 * too large.
	 */
	record Unreadable() implements Examined {
	}

	/** What the other process says. */
	static Examined read(DataInputStream from) throws IOException {
		return switch (from.readByte()) {
			case 1 -> new Readable(Math.max(1, from.readInt()), from.readBoolean(),
					new String(Parcel.readWhole(from, 4 * PdfText.MOST_CHARACTERS), StandardCharsets.UTF_8));
			case 2 -> new Locked();
			default -> new Unreadable();
		};
	}

	/** Says it to the house. */
	static void write(Examined examined, DataOutputStream to) throws IOException {
		switch (examined) {
			case Readable(var pages, var active, var text) -> {
				var bytes = text.getBytes(StandardCharsets.UTF_8);
				to.writeByte(1);
				to.writeInt(pages);
				to.writeBoolean(active);
				to.writeInt(bytes.length);
				to.write(bytes);
			}
			case Locked() -> to.writeByte(2);
			case Unreadable() -> to.writeByte(3);
		}
	}

}
