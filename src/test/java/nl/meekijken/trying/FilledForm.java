package nl.meekijken.trying;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, written down as a browser sends it. */
public final class FilledForm {

	private static final String BOUNDARY = "----meekijken-7d3c1";

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	/** A field. */
	public FilledForm with(String field, String value) {
		return part("name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
	}

	/** A file, under the name that it has with its sender. */
	public FilledForm with(String field, String name, byte[] bytes) {
		return part("name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: text/html", bytes);
	}

	public String mediaType() {
		return "multipart/form-data; boundary=" + BOUNDARY;
	}

	public byte[] bytes() {
		var whole = new ByteArrayOutputStream();
		whole.writeBytes(this.written.toByteArray());
		whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
		return whole.toByteArray();
	}

	private FilledForm part(String disposition, byte[] bytes) {
		this.written.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		this.written.writeBytes(bytes);
		this.written.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
		return this;
	}

}
