package nl.meekijken.feeding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static nl.meekijken.feeding.Rows.ACTIVITIES;
import static nl.meekijken.feeding.Rows.HEADING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that are wrong by accident or on purpose: each is told by line and reason. */
@ModuleTest
class HostileFilesTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	private Someone sanne;

	private Bringing esra;

	@BeforeEach
	void comeIn() {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void whatIsWrongIsSaidWithLineAndColumn(String name, String text, String told) throws IOException {
		var id = this.esra.take(name, text.replace("{account}", this.sanne.accountNumber()));
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.REFUSED);
		assertThat(this.esra.faults(id)).extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
			.contains(told);
		assertThat(this.esra.faults(id)).extracting(Fault::file).containsOnly(name);
		assertThat(this.esra.tryStart(id)).isFalse();
		assertThat(dossiers()).isEqualTo("0");
	}

	static Stream<Arguments> hostile() {
		var good = Rows.row("{account}", "A-1", "Jansen", "x");
		return Stream.of(Arguments.of("dossiers.csv", HEADING + good + good, "3 sleutel DOUBLE_KEY"),
				Arguments.of("dossiers.csv", HEADING + good.replace("{account}", "999"),
						"2 accountnummer UNKNOWN_ACCOUNT"),
				Arguments.of("dossiers.csv", HEADING + good.replace("HELD_LIABLE", "WEG"),
						"2 status NOT_ONE_OF_THE_WORDS"),
				Arguments.of("dossiers.csv", HEADING + good.replace("1.234,56", "veel"),
						"2 geschat_bedrag NOT_AN_AMOUNT"),
				Arguments.of("dossiers.csv", HEADING + good.replace("01-01-2026", "31-02-2026"),
						"2 gemeld_op NOT_A_TIME"),
				Arguments.of("dossiers.csv", HEADING + good.replace("01-01-2026", "01-01-2099"),
						"2 gemeld_op IN_THE_FUTURE"),
				Arguments.of("dossiers.csv", HEADING + good.replace(";x;", ";\0;"), "2  FORBIDDEN_CHARACTER"),
				Arguments.of("dossiers.csv", HEADING + good + "te;weinig\r\n", "3  WRONG_NUMBER_OF_CELLS"),
				Arguments.of("dossiers.csv", HEADING + "x".repeat(10_000_000), "2  NOT_CSV"),
				Arguments.of("dossiers.csv", HEADING + good + "\"" + good.repeat(3_000), "3  NOT_CSV"),
				Arguments.of("activiteiten.csv", ACTIVITIES + "1,B-9,2026-01-05,NOTE,INTERNAL,x\n",
						"2 dossier UNKNOWN_DOSSIER"));
	}

	@ParameterizedTest
	@CsvSource({ "OPEN;50, NOT_OF_STANCE", "DENIED;50, NOT_OF_STANCE", "ADMITTED;30, NOT_OF_STANCE",
			";50, NOT_OF_STANCE", "PARTLY;, MISSING", "PARTLY;veel, NOT_A_PERCENTAGE" })
	void aPartThatDoesNotGoWithTheStanceIsAFault(String said, FaultReason reason) throws IOException {
		var id = this.esra.take("dossiers.csv", HEADING.replace("iban", "standpunt;percentage")
				+ row("A-1", "Jansen", "x").replace("NL91ABNA0417164300", said));
		assertThat(this.esra.faults(id)).extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
			.containsExactly("2 percentage " + reason);
	}

	@ParameterizedTest
	@CsvSource({ "NOTE, '', MISSING", "NOTE, IEDEREEN, NOT_ONE_OF_THE_WORDS", "BALL_PASSED, INTERMEDIARY, ONLY_INSIDE",
			"AMOUNTS_CHANGED, INTERMEDIARY, ONLY_INSIDE", "HANDLER_ASSIGNED, intermediary, ONLY_INSIDE" })
	void nobodyReadsAnActivityByForgetting(String kind, String audience, FaultReason reason) throws IOException {
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var id = this.esra.take("activiteiten.csv", ACTIVITIES + "1,A-1,2026-01-05," + kind + "," + audience + ",x\n");
		assertThat(this.esra.faults(id)).extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
			.containsExactly("2 voor " + reason);
	}

	@ParameterizedTest
	@MethodSource("unlike")
	void whatIsNoSuchFileIsRefusedAsAWhole(String name, String text, String told) throws IOException {
		var id = this.esra.take(name, text);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.REFUSED);
		assertThat(this.esra.faults(id)).extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
			.containsExactly(told);
	}

	static Stream<Arguments> unlike() {
		return Stream.of(Arguments.of("dossiers.csv", "sleutel;bsn\r\n1;2\r\n", "1 bsn UNKNOWN_COLUMN"),
				Arguments.of("dossiers.csv", "sleutel;status;Status\r\n1;2;3\r\n", "1 status DOUBLE_COLUMN"),
				Arguments.of("dossiers.csv", "status\r\nREPORTED\r\n", "1 sleutel MISSING_COLUMN"),
				Arguments.of("dossiers.csv", HEADING, "0  NO_ROWS"), Arguments.of("dossiers.csv", "", "0  NO_ROWS"),
				Arguments.of("dossiers.json", "[]", "0  NO_ROWS"),
				Arguments.of("dossiers.json", "{\"sleutel\":", "1  NOT_JSON"),
				Arguments.of("dossiers.json", "[{\"sleutel\":\"1\",\"status\":[]}]", "1 status NOT_JSON"),
				Arguments.of("dossiers.json", "[".repeat(100_000), "1  NOT_JSON"),
				Arguments.of("dossiers.xlsx", "x", "0  NOT_TAKEN"), Arguments.of("papieren.zip", "x", "0  NOT_ZIP"),
				Arguments.of("papieren.7z", "x", "0  NOT_TAKEN"), Arguments.of("klanten.csv", "x", "0  UNKNOWN_FILE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ISO-8859-1", "windows-1252", "UTF-16" })
	void whatIsNoUtf8IsRefused(String encoding) throws IOException {
		var arriving = this.esra.arriving();
		arriving.take("dossiers.csv",
				new ByteArrayInputStream((HEADING + row("A-1", "Jansén", "x")).getBytes(Charset.forName(encoding))));
		assertThat(this.esra.faults(arriving.settle().orElseThrow())).extracting(Fault::reason)
			.containsAnyOf(FaultReason.NOT_UTF8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"\"http://kwaad.example\"\")", "@SUM(1)", "+31", "<img src=x onerror=a>",
			"'; drop table dossier.dossier; --", "regel\r\nen nog een; met een punt" })
	void whatLooksLikeMoreIsTextAndNothingElse(String course) throws IOException {
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "\"" + course + "\""));
		assertThat(Owner.ask("select course from dossier.damage where office_id = " + this.sanne.office().value()))
			.isEqualTo(course.replace("\"\"", "\""));
	}

	@Test
	void theNameOfAFileIsShownAsFarAsItIsPlain() throws IOException {
		var id = this.esra.take("<script>alert(1)</script>" + "x".repeat(100) + ".exe", "");
		assertThat(this.esra.faults(id)).extracting(Fault::file)
			.allMatch(name -> name.startsWith("scriptalert1script") && name.length() <= 40);
	}

	@Test
	void dossiersThatComeAfterWhatIsInThemAreToldSo() throws IOException {
		this.esra.bring("dossiers.csv", HEADING + row("A-1", "Jansen", "x"));
		var id = this.esra.take("activiteiten.csv", ACTIVITIES + "1,A-1,2026-01-05,INSURER_REPLIED,INTERNAL,x\n",
				"dossiers.csv", HEADING + row("A-2", "Jansen", "x"));
		assertThat(this.esra.faults(id)).extracting(Fault::reason).containsExactly(FaultReason.DOSSIERS_COME_FIRST);
	}

	@Test
	void aSenderWhoBreaksOffLeavesNothingThatCanStart() {
		var arriving = this.esra.arriving();
		var broken = new SequenceInputStream(Bringing.stream(HEADING + row("A-1", "Jansen", "x")), breakingOff());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> arriving.take("dossiers.csv", broken));
		assertThat(Owner.ask("select state from feeding.delivery where feed_id = " + this.esra.feed().id()))
			.isEqualTo("COMING");
	}

	@Test
	void aDeliveryWithoutFilesIsNone() throws IOException {
		assertThat(this.esra.arriving().settle()).isEmpty();
		assertThat(Owner.ask("select count(*) from feeding.delivery where feed_id = " + this.esra.feed().id()))
			.isEqualTo("0");
	}

	private static InputStream breakingOff() {
		return new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}

			@Override
			public int read(byte[] into, int from, int most) throws IOException {
				throw new IOException("gone");
			}
		};
	}

	private String dossiers() {
		return Owner.ask("select count(*) from dossier.dossier where office_id = " + this.sanne.office().value());
	}

	private String row(String id, String surname, String course) {
		return Rows.row(this.sanne.accountNumber(), id, surname, course);
	}

}
