package nl.meekijken.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meekijken.values.ClaimNumber;

/**
 * Papers as one file to take along, in their order, each under a name of its own. Those
 * of which no copy can be made are named in a file at the end.
 *
 * @param kinds what the reader calls each kind of paper
 * @param missing how that last file is called, and what stands above its names
 */
public record ZipOfPapers(ClaimNumber number, List<Copy> papers, Function<DocumentKind, String> kinds,
		Missing missing) {

	private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

	/**
	 * Writes the zip while reading the files; needs no database and leaves the stream
	 * open. An interrupted zip has no directory, so nobody takes half of it for all.
	 */
	public void writeTo(OutputStream out) throws IOException {
		var zip = new ZipOutputStream(new LeftOpen(out));
		zip.setLevel(Deflater.BEST_SPEED);
		var taken = new HashSet<String>();
		var left = new ArrayList<String>();
		for (var paper : this.papers) {
			try (var bytes = paper.open().orElse(null)) {
				if (bytes == null) {
					left.add(paper.document().name());
				}
				else {
					zip.putNextEntry(entry(paper.document(), taken));
					bytes.transferTo(zip);
					zip.closeEntry();
				}
			}
		}
		if (!left.isEmpty()) {
			zip.putNextEntry(new ZipEntry(FileName.of(this.number, this.missing.name(), "text/plain").value()));
			zip.write((this.missing.words() + "\r\n\r\n" + String.join("\r\n", left)).getBytes(StandardCharsets.UTF_8));
		}
		zip.close();
	}

	private ZipEntry entry(Document paper, Set<String> taken) {
		var name = FileName.of(this.number, paper, this.kinds.apply(paper.kind()))
			.unless(candidate -> taken.contains(folded(candidate)));
		taken.add(folded(name));
		var entry = new ZipEntry(name.value());
		entry.setTimeLocal(paper.receivedAt().atZone(HERE).toLocalDateTime());
		return entry;
	}

	/** Most desks do not tell A from a. */
	private static String folded(FileName name) {
		return name.value().toLowerCase(Locale.ROOT);
	}

	/** What is said of papers that could not come along. */
	public record Missing(String name, String words) {
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
