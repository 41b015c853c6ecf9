package nl.meekijken.document;

import java.nio.charset.StandardCharsets;

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

	private static boolean brings(byte[] mail) {
		return MailLook.bringsProgram("message/rfc822", mail);
	}

	private static boolean outlook(byte[]... parts) {
		var start = ReceivedBytes.compound("Root Entry", "__nameid_version1.0");
		return MailLook.bringsProgram("application/vnd.ms-outlook",
				ReceivedBytes.joined(start, ReceivedBytes.joined(parts)));
	}

	private static byte[] wide(String text) {
		return text.getBytes(StandardCharsets.UTF_16LE);
	}

}
