package nl.meekijken.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How long a letter is tried, and how its files travel with it until then. */
class LentLetterTests {

	private static final Instant TRIED = Instant.parse("2026-11-12T09:00:00Z");

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 2", "3, 5", "4, 15", "5, 30", "6, 60", "7, 60", "500, 60" })
	void pausesGrowToAnHourAndNoFurther(int attempts, int minutes) {
		assertThat(letter(attempts).pause()).isEqualTo(Duration.ofMinutes(minutes));
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, false", "PT23H59M59.999S, false", "PT24H, true", "PT48H, true" })
	void aLetterIsTriedForExactlyADay(Duration passed, boolean enough) {
		assertThat(letter(3).wasTriedLongEnough(TRIED.plus(passed))).isEqualTo(enough);
	}

	@Test
	void noLogSaysToWhomALetterGoesOrAboutWhat() {
		assertThat(letter(1).toString()).doesNotContain("client@", "Uw schade");
	}

	@Test
	void aLetterWithoutFilesIsItsDrawingAlone() {
		assertThat(new DrawnLetter("<p>a</p>", List.of()).text()).isEqualTo("<p>a</p>");
		assertThat(DrawnLetter.read("<p>a</p>").enclosures()).isEmpty();
	}

	@Test
	void filesComeBackByteForByteInTheirOrder() {
		var first = new Enclosure("brief.pdf", "application/pdf", new byte[] { 0, -1, 13, 10, 0 });
		var second = new Enclosure("leeg 2.txt", "text/plain", new byte[0]);
		var read = DrawnLetter.read(new DrawnLetter("<p>é</p>", List.of(first, second)).text());
		assertThat(read.html()).isEqualTo("<p>é</p>");
		assertThat(read.enclosures()).extracting(Enclosure::name).containsExactly("brief.pdf", "leeg 2.txt");
		assertThat(read.enclosures()).extracting(Enclosure::mediaType).containsExactly("application/pdf", "text/plain");
		assertThat(read.enclosures().getFirst().bytes()).containsExactly(first.bytes());
		assertThat(read.enclosures().getLast().bytes()).isEmpty();
	}

	@Test
	void wordsOfALetterNeverBecomeAFile() {
		var html = "<p>a\u0000vals.pdf\u0000application/pdf\u0000AAAA</p>";
		var read = DrawnLetter.read(new DrawnLetter(html, List.of()).text());
		assertThat(read.enclosures()).isEmpty();
		assertThat(read.html()).isEqualTo(html.replace("\u0000", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "brief", ".pdf", "brief.PDF", "../brief.pdf", "a/b.pdf", "brief.pdf\r\nBcc: x",
			"\"brief\".pdf", "brief;x.pdf" })
	void aFileWithAnOddNameDoesNotTravel(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Enclosure(name, "application/pdf", new byte[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pdf", "application/", "/pdf", "Application/pdf", "text/plain; charset=utf-8",
			"text/plain\r\nX: y" })
	void aFileWithAnOddTypeDoesNotTravel(String type) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Enclosure("brief.pdf", type, new byte[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "toegang", "//elders.example", "https://elders.example", "/a b", "/a\r\nb", "/é",
			"/a\u007f" })
	void aButtonLeadsNowhereButToThisSite(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Passage.Link("Open", path));
	}

	private static LentLetter letter(int attempts) {
		return new LentLetter(UUID.fromString("00000000-0000-4000-8000-000000000001"), TRIED, "client@elders.example",
				"nl", "Uw schade", "body".getBytes(StandardCharsets.UTF_8), attempts, TRIED,
				TRIED.plus(Duration.ofMinutes(5)), false);
	}

}
