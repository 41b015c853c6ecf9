package nl.meekijken.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mail brings along. */
class MailLookTests {

	private static final byte[] LETTER = ReceivedBytes.pdf("letter");

	@ParameterizedTest
	@ValueSource(strings = { "factuur.exe", "factuur.pdf.EXE", "factuur.docm", "setup.js", "lees mij.html", "a.com ",
			"=?utf-8?B?ZmFjdHV1ci5leGU=?=", "factuur.scr." })
	void aNameThatRunsIsEnough(String name) {
		assertThat(brings(ReceivedBytes.mailWith(name, LETTER))).isTrue();
	}

	@Test
	void whatRunsIsToldByItsBytesToo() {
		assertThat(brings(ReceivedBytes.mailWith("factuur.pdf", ReceivedBytes.text("MZ\u0090\0\3\0")))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith("brief.docx", ReceivedBytes.word("word/vbaProject.bin")))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith("fotos.zip", ReceivedBytes.zip("foto.jpg", "setup.exe")))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith("stuk.zip", ReceivedBytes.text("PK\3\4 broken")))).isTrue();
	}

	@Test
	void aLetterAPhotographAndADocumentAreNoPrograms() {
		assertThat(brings(ReceivedBytes.mail())).isFalse();
		assertThat(brings(ReceivedBytes.mailWith("brief.pdf", LETTER))).isFalse();
		assertThat(brings(ReceivedBytes.mailWith("foto.jpg", ReceivedBytes.jpeg()))).isFalse();
		assertThat(brings(ReceivedBytes.mailWith("nota.docx", ReceivedBytes.word()))).isFalse();
	}

	@Test
	void whatHidesInAMailWithinAMailIsFound() {
		var inner = new String(ReceivedBytes.mailWith("x.exe", LETTER), StandardCharsets.ISO_8859_1);
		assertThat(brings(ReceivedBytes
			.text("From: a@example.nl\r\nTo: b@example.nl\r\nContent-Type: message/rfc822\r\n\r\n" + inner))).isTrue();
	}

	@Test
	void aMailThatNobodyCanReadCountsAsOneThatBringsAProgram() {
		assertThat(brings(ReceivedBytes.text("From: a@example.nl\r\nTo: b@example.nl\r\n" + "X: y\r\n".repeat(60_000))))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "factuur.exe", "factuur.docm", "Scherm.SCR" })
	void ofOutlookANameIsEnough(String name) {
		assertThat(outlook(wide(name), new byte[2])).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "__attach_version1.0_#00000000", "__ATTACH_Version1.0_#0000000A" })
	void ofOutlookAnyFileCountsSinceNobodyKnowsWhatItIs(String name) {
		assertThat(outlook(wide(name), new byte[2], wide("foto.jpg"), new byte[2], ReceivedBytes.jpeg())).isTrue();
		assertThat(outlook(wide("foto.jpg"), new byte[2], ReceivedBytes.jpeg())).isFalse();
		var mail = ReceivedBytes.compound("Root Entry", "__nameid_version1.0", name);
		assertThat(brings(ReceivedBytes.mailWith("brief.msg", mail))).isTrue();
	}

	@Test
	void ofOutlookAddressesAndLettersAreNoPrograms() {
		assertThat(outlook(wide("jan@voorbeeld.com"), new byte[2], wide("brief.pdf"), new byte[62], LETTER)).isFalse();
		assertThat(outlook(wide("Zie setup.exe in de bijlage."), new byte[2])).isFalse();
	}

	@Test
	void ofOutlookProgramsAndMacrosAreToldByTheirBytes() {
		var program = new byte[512];
		program[0] = 'M';
		program[1] = 'Z';
		program[0x3c] = (byte) 0x80;
		program[0x80] = 'P';
		program[0x81] = 'E';
		assertThat(outlook(program)).isTrue();
		program[0x80] = 'X';
		assertThat(outlook(program)).isFalse();
		assertThat(outlook(ReceivedBytes.word("word/vbaProject.bin"))).isTrue();
		assertThat(outlook(ReceivedBytes.word())).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "oud.doc", "oud.xls", "pakket.7z", "pakket.rar", "hier.url", "hulp.chm", "som.xll",
			"foto.jpg.lnk", "brief.pdf.pages", "winmail.dat", "x" })
	void whateverIsNotPlainlyHarmlessCounts(String name) {
		assertThat(brings(ReceivedBytes.mailWith(name, ReceivedBytes.text("\1\2\3\0 anything")))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith(name, ReceivedBytes.compound("Root Entry", "WordDocument")))).isTrue();
	}

	@Test
	void aNameAndItsBytesHaveToAgree() {
		assertThat(brings(ReceivedBytes.mailWith("foto.jpg", LETTER))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith("brief.pdf", ReceivedBytes.jpeg()))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith("brief.docx", ReceivedBytes.excel()))).isTrue();
		assertThat(brings(ReceivedBytes.mailWith("regels.txt", ReceivedBytes.text("Hierbij een regel.")))).isFalse();
	}

	@Test
	void aPdfInWhichSomethingRunsCounts() throws IOException {
		var mail = ReceivedBytes.mailWith("brief.pdf", LETTER);
		assertThat(new MailLook(pdf -> Arrays.equals(pdf, LETTER)).bringsProgram("message/rfc822", mail)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "related", "alternative", "mixed", "signed" })
	void anOrnamentAndAWayThatNobodyReadsAreLookedAtToo(String kind) {
		assertThat(brings(parts(kind, "Content-Type: image/png; name=x.js\nContent-ID: <x>\n\nalert(1)"))).isTrue();
		assertThat(brings(parts(kind, "Content-Type: multipart/mixed; boundary=in\n\n--in\n"
				+ "Content-Type: application/x-any; name=x.hta\n\nx\n--in--")))
			.isTrue();
		assertThat(brings(parts(kind, "Content-Type: text/html\n\n<p>Hierbij.</p>"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "brief.eml", "brief.EML. ", "" })
	void aMailThatIsEnclosedAsAFileIsOpened(String name) {
		assertThat(brings(ReceivedBytes.mailWith(name, ReceivedBytes.mail()))).isFalse();
		assertThat(brings(ReceivedBytes.mailWith(name, ReceivedBytes.mailWith("x.exe", LETTER)))).isTrue();
	}

	@Test
	void aMailOfOutlookWithinAMailIsLookedAtAsOne() {
		var mail = ReceivedBytes.compound("Root Entry", "__nameid_version1.0");
		assertThat(brings(ReceivedBytes.mailWith("brief.msg", mail))).isFalse();
		assertThat(
				brings(ReceivedBytes.mailWith("brief.msg", ReceivedBytes.joined(mail, wide("setup.exe"), new byte[2]))))
			.isTrue();
	}

	@Test
	void mailsWithinMailsWithoutEndCount() {
		var mail = ReceivedBytes.mail();
		for (var deep = 0; deep < 25; deep++) {
			mail = ReceivedBytes.mailWith("brief.eml", mail);
		}
		assertThat(brings(mail)).isTrue();
	}

	@Test
	void whatIsToBeFetchedElsewhereCounts() {
		assertThat(brings(parts("mixed",
				"Content-Type: message/external-body; access-type=url; url=\"https://boos.example/x\"\n\n"
						+ "Content-Type: text/plain\n\nx")))
			.isTrue();
	}

	@Test
	void ofOutlookOldDocumentsAndArchivesCount() {
		for (var name : new String[] { "oud.doc", "oud.xls", "pak.7z", "pak.rar", "hier.url", "hulp.chm" }) {
			assertThat(outlook(wide(name), new byte[2])).as(name).isTrue();
		}
		assertThat(outlook(ReceivedBytes.compound("Root Entry", "WordDocument"))).isTrue();
	}

	/** A text and that part. */
	private static byte[] parts(String kind, String part) {
		return ReceivedBytes.text("From: a@example.nl\nTo: b@example.nl\nMIME-Version: 1.0\nContent-Type: multipart/"
				+ kind + "; boundary=grens\n\n--grens\nContent-Type: text/plain\n\nHierbij.\n--grens\n" + part
				+ "\n--grens--\n");
	}

	private static boolean brings(byte[] mail) {
		return looked("message/rfc822", mail);
	}

	private static boolean looked(String mediaType, byte[] mail) {
		try {
			return new MailLook(pdf -> false).bringsProgram(mediaType, mail);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean outlook(byte[]... parts) {
		var start = ReceivedBytes.compound("Root Entry", "__nameid_version1.0");
		return looked("application/vnd.ms-outlook", ReceivedBytes.joined(start, ReceivedBytes.joined(parts)));
	}

	private static byte[] wide(String text) {
		return text.getBytes(StandardCharsets.UTF_16LE);
	}

}
