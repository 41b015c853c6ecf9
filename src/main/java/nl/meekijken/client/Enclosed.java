package nl.meekijken.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;

import nl.meekijken.values.FileSize;

/** A file that a client sends, read while it comes in. */
final class Enclosed extends FilterInputStream {

	private static final long UNSAID = -1;

	private final String name;

	private final long said;

	private long passed;

	/**
	 * A file.
	 * @param name as the client calls it; may be anything
	 * @param said how many bytes it has as its sender says
	 */
	Enclosed(String name, long said, InputStream bytes) {
		super(bytes);
		this.name = name;
		this.said = said;
	}

	/** One of a form, which does not say how large its files are. */
	Enclosed(String name, InputStream bytes) {
		this(name, UNSAID, bytes);
	}

	/** The body of a request, which may not say how large it is either. */
	static Enclosed bodyOf(HttpServletRequest request, String name) throws IOException {
		return new Enclosed(name, request.getContentLengthLong(), request.getInputStream());
	}

	String name() {
		return this.name;
	}

	boolean saysItsSize() {
		return this.said >= 0;
	}

	/** How many bytes it has as its sender says; less than one if that is not said. */
	long announced() {
		return this.said;
	}

	/** As was said, or else as far as it has come. */
	FileSize size() {
		return new FileSize(saysItsSize() ? this.said : this.passed);
	}

	@Override
	public int read() throws IOException {
		var one = super.read();
		this.passed += (one < 0) ? 0 : 1;
		return one;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		var count = super.read(into, offset, length);
		this.passed += Math.max(0, count);
		return count;
	}

}
