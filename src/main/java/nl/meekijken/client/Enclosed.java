package nl.meekijken.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

import nl.meekijken.values.FileSize;

/**
 * A file that a client sends.
 *
 * @param name as the client calls it; may be anything
 */
record Enclosed(String name, FileSize size, InputStreamSource bytes) {

	static Enclosed of(MultipartFile file) {
		return new Enclosed(Objects.requireNonNullElse(file.getOriginalFilename(), ""), new FileSize(file.getSize()),
				file);
	}

	/** The body of a request, which nobody reads before it is kept. */
	static Enclosed of(HttpServletRequest request, String name) {
		return new Enclosed(decoded(name), new FileSize(Math.max(0, request.getContentLengthLong())),
				request::getInputStream);
	}

	/** A form sends this for a field in which no file was chosen. */
	boolean isNothing() {
		return this.name.isEmpty() && this.size.bytes() == 0;
	}

	private static String decoded(String header) {
		try {
			return URLDecoder.decode(header, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return header;
		}
	}

}
