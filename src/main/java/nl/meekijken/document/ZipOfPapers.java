package nl.meekijken.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meekijken.values.ClaimNumber;

/**
 * Opened papers as one file to take along, in their order, each under a name of its own.
 *
 * @param kinds what the reader calls each kind of paper
 */
public record ZipOfPapers(ClaimNumber number, List<OpenedDocument> papers, Function<DocumentKind, String> kinds) {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	/**
	 * Writes the zip while reading the files; needs no database and leaves the stream
	 * open. An interrupted zip has no directory, so nobody takes half of it for all.
	 */
	public void writeTo(OutputStream out) throws IOException {
		var zip = new ZipOutputStream(new LeftOpen(out));
		zip.setLevel(Deflater.BEST_SPEED);
		var taken = new HashSet<String>();
		for (var paper : this.papers) {
			var name = FileName.of(this.number, paper.document(), this.kinds.apply(paper.document().kind()))
				.unless(candidate -> taken.contains(folded(candidate)));
			taken.add(folded(name));
			add(zip, name, paper);
		}
		zip.close();
	}

	private static void add(ZipOutputStream zip, FileName name, OpenedDocument paper) throws IOException {
		var entry = new ZipEntry(name.value());
		entry.setTimeLocal(paper.document().receivedAt().atZone(HERE).toLocalDateTime());
		zip.putNextEntry(entry);
		try (var bytes = paper.bytes().getInputStream()) {
			bytes.transferTo(zip);
		}
		zip.closeEntry();
	}

	/** Most desks do not tell A from a. */
	private static String folded(FileName name) {
		return name.value().toLowerCase(Locale.ROOT);
	}

	private static final class LeftOpen extends FilterOutputStream {

		LeftOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
