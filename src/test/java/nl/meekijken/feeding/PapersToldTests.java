package nl.meekijken.feeding;

import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static nl.meekijken.feeding.Rows.HEADING;
import static nl.meekijken.feeding.Rows.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with the papers of a delivery is told before any comes in. */
@ModuleTest
class PapersToldTests {

	private static final byte[] PDF = ReceivedBytes.pdf("x");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	private Someone sanne;

	private Bringing esra;

	@BeforeEach
	void comeIn() throws IOException {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.esra.bring("dossiers.csv", HEADING + Rows.row(this.sanne.accountNumber(), "A-1", "Jansen", "x"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "D;A-1;weg.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand MISSING_FILE",
					"D;A-1;../x.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand NOT_A_PATH",
					"D;A-1;documenten.csv;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand MISSING_FILE",
					"D;A-1;leeg.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand EMPTY_FILE",
					"D;A-1;programma.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand NOT_A_PAPER",
					"D;A-1;in.zip;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand NOT_A_PAPER",
					"D;A-1;groot.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | bestand PAPER_TOO_LARGE",
					"D;B-9;goed.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | dossier UNKNOWN_DOSSIER",
					"D;A-1;goed.pdf;OTHER;2999-01-20;CLIENT;;INTERNAL | op NOT_A_TIME",
					"D;A-1;goed.pdf;OTHER;2027-01-20;CLIENT;;INTERNAL | op IN_THE_FUTURE",
					"D;A-1;goed.pdf;BRIEF;2026-01-20;CLIENT;;INTERNAL | soort NOT_ONE_OF_THE_WORDS",
					"D;A-1;goed.pdf;OTHER;2026-01-20;;;INTERNAL | van MISSING",
					"D;A-1;goed.pdf;OTHER;2026-01-20;CLIENT;; | voor MISSING",
					";A-1;goed.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL | sleutel MISSING" })
	void aPaperThatIsWrongIsToldByItsRow(String row, String told) throws IOException {
		var large = row.contains("groot") ? large() : PDF;
		var id = this.esra.takeZip("papieren.zip", Zips.of("documenten.csv", PAPERS + row + "\n", "leeg.pdf", "",
				"programma.pdf", "MZ\0\1 a program", "in.zip", Zips.of("x", "y"), "groot.pdf", large, "goed.pdf", PDF));
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.REFUSED);
		assertThat(this.esra.faults(id)).filteredOn(fault -> fault.reason() != FaultReason.NOT_NAMED)
			.extracting(fault -> fault.file() + " " + fault.line() + " " + fault.column() + " " + fault.reason())
			.containsExactly("papieren.zip: documenten.csv 2 " + told);
		assertThat(Owner.ask("select count(*) from document.arrival where office_id = " + this.sanne.office().value()))
			.isEqualTo("0");
	}

	@Test
	void whatNoRowNamesIsToldByItsPlace() throws IOException {
		var id = this.esra.takeZip("papieren.zip",
				Zips.of("map/documenten.csv", PAPERS + Rows.paper("D", "A-1", "rapport", "INTERNAL"),
						"map/papieren/rapport.pdf", PDF, "map/papieren/foto.jpg", ReceivedBytes.jpeg()));
		assertThat(this.esra.faults(id))
			.containsExactly(new Fault("papieren.zip: foto.jpg", 3, "", FaultReason.NOT_NAMED));
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() throws IOException {
		var zip = Zips.of("documenten.csv", PAPERS + "D;A-1;weg.pdf;OTHER;2026-01-20;CLIENT;;INTERNAL\n", "a/../x.pdf",
				PDF, "klanten.csv", "x\n", "dossiers.json", "[{");
		assertThat(this.esra.faults(this.esra.takeZip("papieren.zip", zip)))
			.extracting(fault -> fault.file() + " " + fault.line() + " " + fault.reason())
			.contains("papieren.zip: x.pdf 2 NOT_A_PATH", "papieren.zip: documenten.csv 2 MISSING_FILE",
					"papieren.zip: klanten.csv 0 UNKNOWN_FILE", "papieren.zip: dossiers.json 1 NOT_JSON");
	}

	@Test
	void brokenRowsInAZipFileAreToldAsThatFile() throws IOException {
		for (var name : new String[] { "documenten.csv", "documenten.json" }) {
			var zip = Zips.of(name, name.endsWith("csv") ? PAPERS + Rows.paper("D", "A-1", "rapport", "INTERNAL")
					: "[" + " ".repeat(100) + "]");
			assertThat(this.esra.faults(this.esra.takeZip("papieren.zip", Zips.changed(zip, Zips.ENTRY, 16, 4, 1))))
				.extracting(fault -> fault.file() + " " + fault.reason())
				.contains("papieren.zip: " + name + " NOT_ZIP");
		}
	}

	@Test
	void aZipFileWithoutRowsAndRowsWithoutAZipFileAreNone() throws IOException {
		assertThat(this.esra.faults(this.esra.takeZip("papieren.zip", Zips.of("rapport.pdf", PDF))))
			.extracting(Fault::reason)
			.containsExactly(FaultReason.NOT_NAMED, FaultReason.NO_ROWS);
		var loose = this.esra.take("documenten.csv", PAPERS + Rows.paper("D", "A-1", "rapport", "INTERNAL"));
		assertThat(this.esra.faults(loose)).extracting(Fault::reason).containsExactly(FaultReason.ONLY_IN_ZIP);
		assertThat(this.esra.faults(this.esra.take("papieren.zip", "x"))).extracting(Fault::reason)
			.containsExactly(FaultReason.NOT_ZIP);
	}

	/** One byte more than a paper may have, and not to be packed. */
	private static byte[] large() {
		var large = new byte[25_000_001];
		new Random(7).nextBytes(large);
		System.arraycopy(PDF, 0, large, 0, PDF.length);
		return large;
	}

	@Test
	void moreThanADossierHoldsIsToldWhenItIsChecked() throws IOException {
		var rows = new StringBuilder(PAPERS);
		for (var row = 0; row <= 1000; row++) {
			rows.append(Rows.paper("D-" + row, "A-1", "rapport", "INTERNAL"));
		}
		var id = this.esra.takeZip("papieren.zip", Zips.of("documenten.csv", rows, "papieren/rapport.pdf", PDF));
		assertThat(this.esra.faults(id)).extracting(fault -> fault.line() + " " + fault.reason())
			.containsExactly("1002 DOSSIER_FULL");
	}

}
