package nl.meekijken.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import gg.jte.TemplateOutput;

/**
 * A page as the bytes that travel, in one piece: a template brings a thousand pieces, and
 * whatever wraps the answer would look at each of them.
 */
final class PageBytes implements TemplateOutput {

	/** Most pages fit into it. */
	private static final int AT_FIRST = 32 * 1024;

	private static final int ASCII_ENDS = 0x80;

	private byte[] bytes = new byte[AT_FIRST];

	private int length;

	int length() {
		return this.length;
	}

	void writeTo(OutputStream stream) throws IOException {
		stream.write(this.bytes, 0, this.length);
	}

	@Override
	public void writeContent(String text) {
		writeContent(text, 0, text.length());
	}

	/** Most texts are plain letters, and take a byte each. */
	@Override
	public void writeContent(String text, int begin, int end) {
		reserve(end - begin);
		for (var index = begin; index < end; index++) {
			var letter = text.charAt(index);
			if (letter >= ASCII_ENDS) {
				writeBinaryContent(text.substring(index, end).getBytes(StandardCharsets.UTF_8));
				return;
			}
			this.bytes[this.length++] = (byte) letter;
		}
	}

	@Override
	public void writeBinaryContent(byte[] content) {
		reserve(content.length);
		System.arraycopy(content, 0, this.bytes, this.length, content.length);
		this.length += content.length;
	}

	private void reserve(int more) {
		if (more > this.bytes.length - this.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(2 * this.bytes.length, this.length + more));
		}
	}

}
