package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;

class ZipOfPapersTests {

	private static final ClaimNumber NUMBER = new ClaimNumber(2026, 123);

	@TempDir
	Path folder;

	@Test
	void papersComeInTheirOrderEachUnderANameOfItsOwn() throws IOException {
		var zip = zip(paper(DocumentKind.DAMAGE_PHOTO, "img.jpg", "links"),
				paper(DocumentKind.EXPERT_REPORT, "r.pdf", "rapport"),
				paper(DocumentKind.DAMAGE_PHOTO, "img.jpg", "rechts"), paper(DocumentKind.OTHER, "Brief.pdf", "een"),
				paper(DocumentKind.OTHER, "BRIEF.pdf", "twee"));
		assertThat(contents(zip)).containsExactly(Map.entry("2026-000123 Foto van de schade.jpg", "links"),
				Map.entry("2026-000123 Expertiserapport.pdf", "rapport"),
				Map.entry("2026-000123 Foto van de schade (2).jpg", "rechts"),
				Map.entry("2026-000123 Brief.pdf", "een"), Map.entry("2026-000123 BRIEF (2).pdf", "twee"));
	}

	@Test
	void aNameThatLooksNumberedAlreadyIsNotGivenTwice() throws IOException {
		var zip = zip(paper(DocumentKind.OTHER, "a.pdf", "1"), paper(DocumentKind.OTHER, "a (2).pdf", "2"),
				paper(DocumentKind.OTHER, "a.pdf", "3"));
		assertThat(contents(zip)).containsOnlyKeys("2026-000123 a.pdf", "2026-000123 a (2).pdf",
				"2026-000123 a (3).pdf");
	}

	@Test
	void aPaperIsDatedWhenItWasReceivedByTheClockHere() throws IOException {
		var bytes = write(zip(paper(DocumentKind.OTHER, "a.pdf", "1")));
		try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			var entry = zip.getNextEntry();
			assertThat(entry).isNotNull();
			assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 11, 2, 11, 0));
		}
	}

	@Test
	void aDossierWithoutPapersGivesAnEmptyZip() throws IOException {
		assertThat(contents(zip())).isEmpty();
	}

	@Test
	void theStreamIsLeftOpen() throws IOException {
		var closed = new boolean[1];
		zip().writeTo(new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		});
		assertThat(closed[0]).isFalse();
	}

	@Test
	void aPaperThatCannotBeReadSpoilsTheWholeZip() throws IOException {
		var readable = paper(DocumentKind.OTHER, "a.pdf", "1");
		var lost = new Copy(readable.document(), true, () -> {
			throw new IOException("gone");
		});
		var out = new ByteArrayOutputStream();
		assertThatIOException().isThrownBy(() -> zip(readable, lost).writeTo(out));
		assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0005\u0006");
	}

	private static ZipOfPapers zip(Copy... papers) {
		return new ZipOfPapers(NUMBER, List.of(papers), kind -> switch (kind) {
			case DAMAGE_PHOTO -> "Foto van de schade";
			case EXPERT_REPORT -> "Expertiserapport";
			default -> "Overig";
		}, new ZipOfPapers.Missing("ontbreekt", "Niet mee:"));
	}

	@Test
	void aPaperWithoutASafeCopyIsNamedInsteadOfLost() throws IOException {
		var readable = paper(DocumentKind.OTHER, "a.pdf", "1");
		var none = new Copy(readable.document(), false, Optional::empty);
		assertThat(contents(zip(none, readable))).containsExactly(Map.entry("2026-000123 a.pdf", "1"),
				Map.entry("2026-000123 ontbreekt.txt", "Niet mee:\r\n\r\na.pdf"));
	}

	private static Copy copy(Document document, Path bytes) {
		return new Copy(document, true, () -> Optional.of(Files.newInputStream(bytes)));
	}

	private Copy paper(DocumentKind kind, String name, String content) throws IOException {
		var bytes = Files.createTempFile(this.folder, "paper", "");
		Files.writeString(bytes, content);
		return copy(new Document(new DocumentId(1), kind, name, name.endsWith("pdf") ? "application/pdf" : "image/jpeg",
				new FileSize(content.length()), null, false, Instant.parse("2026-11-02T10:00:00Z"), Origin.CLIENT, null,
				false, Instant.EPOCH), bytes);
	}

	private static byte[] write(ZipOfPapers papers) throws IOException {
		var out = new ByteArrayOutputStream();
		papers.writeTo(out);
		return out.toByteArray();
	}

	private static Map<String, String> contents(ZipOfPapers papers) throws IOException {
		var contents = new LinkedHashMap<String, String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(write(papers)))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return contents;
	}

}
