package nl.meekijken.feeding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The name of a file tells what is in it, and how it is written. */
class FileKindTests {

	@ParameterizedTest
	@CsvSource({ "dossiers.csv, DOSSIERS, CSV", "Dossier export 2026.JSON, DOSSIERS, JSON",
			"activiteiten.csv, ACTIVITIES, CSV", "activities.json, ACTIVITIES, JSON", "emails.csv, EMAILS, CSV",
			"E-mails.csv, EMAILS, CSV", "documenten.csv, DOCUMENTS, CSV", "Documents.json, DOCUMENTS, JSON" })
	void theNameTells(String name, FileKind kind, FileFormat format) {
		assertThat(FileKind.ofFile(name)).contains(kind);
		assertThat(FileFormat.ofFile(name)).contains(format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "klanten.csv", "mijn dossiers.csv", "../dossiers.csv" })
	void anotherNameTellsNothing(String name) {
		assertThat(FileKind.ofFile(name)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "dossiers", "dossiers.zip", "dossiers.csv.exe", "dossierscsv", "dossiers.xml" })
	void whatIsWrittenOtherwiseIsNotTaken(String name) {
		assertThat(FileFormat.ofFile(name)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(FileKind.class)
	void everyRowHasAKey(FileKind kind) {
		assertThat(kind.columns()).contains(FileRow.KEY);
		assertThat(kind.columns().contains(FileRow.DOSSIER)).isEqualTo(kind != FileKind.DOSSIERS);
	}

	@Test
	void noneHasANumberOfACitizen() {
		for (var kind : FileKind.values()) {
			assertThat(kind.columns()).doesNotContain("bsn", "burgerservicenummer");
		}
	}

}
