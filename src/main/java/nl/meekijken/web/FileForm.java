package nl.meekijken.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form with files, read while it comes in: first the fields that stand before its
 * files, then each file as a stream. Nothing of it is put aside, in memory or on a disk;
 * what stands behind the first file and is no file is not read.
 */
public final class FileForm {

	private static final String ATTRIBUTE = FileForm.class.getName();

	/** Each file has a limit of its own; beyond this the whole form breaks off. */
	private static final long MOST_BYTES = 300_000_000;

	private static final int MOST_FIELDS = 50;

	private static final int LONGEST_FIELD = 10_000;

	private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

	private final FileItemIterator parts;

	private @Nullable FileItemStream part;

	private FileForm(FileItemIterator parts) {
		this.parts = parts;
	}

	/** Reads the fields, up to the first file. */
	static FileForm begin(HttpServletRequest request) throws IOException {
		var upload = new FileUpload();
		upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
		upload.setSizeMax(MOST_BYTES);
		var steady = new SteadyStream(request.getInputStream(), System::nanoTime);
		var form = new FileForm(upload.getItemIterator(new ServletRequestContext(request) {
			@Override
			public InputStream getInputStream() {
				return steady;
			}
		}));
		form.readFields();
		request.setAttribute(ATTRIBUTE, form);
		return form;
	}

	/** The form with files that a request brings, if it brings one. */
	public static Optional<FileForm> of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof FileForm form) ? Optional.of(form) : Optional.empty();
	}

	MultiValueMap<String, String> fields() {
		return this.fields;
	}

	/**
	 * Hands over the files that were chosen, one after the other; of each what is not
	 * read is passed by. Where the sender breaks off it ends.
	 * @throws IOException which the taker throws
	 */
	public void each(FileTaker taker) throws IOException {
		for (var file = this.part; file != null; file = next()) {
			var name = file.isFormField() ? "" : nameOf(file);
			if (!name.isEmpty()) {
				taker.take(name, file.openStream());
			}
		}
		this.part = null;
	}

	private void readFields() throws IOException {
		for (var count = 0; this.parts.hasNext(); count++) {
			var found = this.parts.next();
			if (!found.isFormField()) {
				this.part = found;
				return;
			}
			if (count == MOST_FIELDS) {
				throw new IOException("more fields than a form has");
			}
			this.fields.add(found.getFieldName(), valueOf(found));
		}
	}

	private @Nullable FileItemStream next() {
		try {
			return this.parts.hasNext() ? this.parts.next() : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static String valueOf(FileItemStream field) throws IOException {
		try (var value = field.openStream()) {
			var read = value.readNBytes(LONGEST_FIELD + 1);
			if (read.length > LONGEST_FIELD) {
				throw new IOException("more in a field than fits");
			}
			return new String(read, StandardCharsets.UTF_8);
		}
	}

	/** As the sender calls it, whatever that is: it is judged by whoever keeps it. */
	private static String nameOf(FileItemStream file) {
		try {
			var name = file.getName();
			return (name != null) ? name : "";
		}
		catch (InvalidFileNameException ex) {
			return ex.getName();
		}
	}

}
