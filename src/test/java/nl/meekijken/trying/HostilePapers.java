package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Files that mean ill, each with what must become of it; made on the spot. */
public final class HostilePapers {

	private HostilePapers() {
	}

	/** All of them. */
	public static Stream<Hostile> all() {
		return Stream.concat(HostilePdfs.all(), HostilePictures.all());
	}

	/** What an examination may find. */
	public enum Finding {

		ACTIVE, QUIET, LOCKED, UNREADABLE,
		/** Whatever: it must only end. */
		ANY

	}

	/** Whether it may become a picture. */
	public enum Drawing {

		DRAWN, NOT_DRAWN, EITHER

	}

	/** How bytes are made, at the moment they are needed: some are large. */
	@FunctionalInterface
	public interface Making {

		byte[] make() throws IOException;

	}

	/** A file, what it says it is, and what must become of it. */
	public record Hostile(String name, String mediaType, Making making, Finding finding, Drawing drawing) {

		public byte[] bytes() {
			try {
				return this.making.make();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
