package nl.meekijken.portal;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.document.Document;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.values.FileSize;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamesTests {

	@ParameterizedTest
	@CsvSource({ "Schadeformulier.pdf,application/pdf,Schadeformulier.pdf",
			"Schadeformulier,application/pdf,Schadeformulier.pdf", "foto.exe,image/jpeg,foto.exe.jpg",
			"foto.JPEG,image/jpeg,foto.jpeg", "../../etc/passwd,application/pdf,etc passwd.pdf",
			"\"a:b|c?\".pdf,application/pdf,a b c.pdf", "...,application/pdf,document.pdf",
			"Reçu naïef 5½.pdf,application/pdf,Reçu naïef 5½.pdf", "brief.docx,application/msword,brief.docx" })
	void namesAreSafeAndEndInWhatTheyAre(String name, String mediaType, String saved) {
		assertThat(FileNames.of(paper(name, mediaType))).isEqualTo(saved);
	}

	@Test
	void whatTurnsReadingAroundIsTakenOut() {
		assertThat(FileNames.of(paper("rap\u202Efdp.exe", "application/pdf"))).isEqualTo("rap fdp.exe.pdf");
	}

	@Test
	void aLongNameIsShortenedButKeepsItsEnding() {
		assertThat(FileNames.of(paper("é".repeat(500) + ".pdf", "application/pdf"))).hasSizeLessThan(130)
			.endsWith(".pdf");
	}

	@Test
	void theSameNameTwiceIsNumbered() {
		var names = new FileNames();
		assertThat(names.unique(paper("foto.jpg", "image/jpeg"))).isEqualTo("foto.jpg");
		assertThat(names.unique(paper("Foto.jpg", "image/jpeg"))).isEqualTo("Foto (2).jpg");
		assertThat(names.unique(paper("foto.jpg", "image/jpeg"))).isEqualTo("foto (3).jpg");
	}

	private static Document paper(String name, String mediaType) {
		return new Document(new DocumentId(1), DocumentKind.OTHER, name, mediaType, new FileSize(1), null,
				Instant.EPOCH, Origin.CLIENT, null);
	}

}
