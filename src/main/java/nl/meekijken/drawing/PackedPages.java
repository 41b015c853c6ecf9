package nl.meekijken.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;

/**
 * Pictures of pages as they travel to the other process: how many, then each after its
 * length. Each is asked for when its turn comes, so that the house never holds them all.
 */
final class PackedPages extends InputStream {

	private final int pages;

	private final PageSource source;

	private InputStream now;

	private int given = 0;

	PackedPages(int pages, PageSource source) {
		this.pages = pages;
		this.source = source;
		this.now = number(pages);
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] into, int from, int most) throws IOException {
		var read = this.now.read(into, from, most);
		while (read < 0 && this.given < this.pages) {
			this.given++;
			var page = this.source.page(this.given);
			this.now = new SequenceInputStream(number(page.length), new ByteArrayInputStream(page));
			read = this.now.read(into, from, most);
		}
		return read;
	}

	private static InputStream number(int value) {
		return new ByteArrayInputStream(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
	}

}
