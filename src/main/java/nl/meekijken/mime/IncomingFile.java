package nl.meekijken.mime;

import java.io.IOException;
import java.io.InputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;

/**
 * A file that came with a message.
 *
 * @param name as its sender called it, on one line; empty if nobody did
 * @param part where its bytes are
 */
public record IncomingFile(String name, Part part) {

	/** Its bytes, to be read and closed; those that are damaged end in an exception. */
	public InputStream open() throws IOException {
		try {
			return this.part.getInputStream();
		}
		catch (MessagingException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public String toString() {
		return "a file";
	}

}
