package nl.meekijken.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.meekijken.trying.HostilePapers;
import nl.meekijken.trying.HostilePapers.Drawing;
import nl.meekijken.trying.HostilePapers.Finding;
import nl.meekijken.trying.HostilePapers.Hostile;

/** Whatever is brought, the house stands, an answer comes, and nothing active leaves. */
class HostilePapersTests {

	private static Studio studio;

	/** For those that only cost time. */
	private static Studio hurried;

	@BeforeAll
	static void open() throws IOException {
		studio = new Studio(Files.createTempDirectory("hostile"), Duration.ofSeconds(20));
		hurried = new Studio(Files.createTempDirectory("hurried"), Duration.ofSeconds(4));
	}

	@AfterAll
	static void close() {
		studio.close();
		hurried.close();
	}

	static Stream<Hostile> papers() {
		return HostilePapers.all();
	}

	@ParameterizedTest
	@MethodSource("papers")
	@Timeout(120)
	void eachIsFoundToBeWhatItIs(Hostile paper) throws IOException {
		var found = studioFor(paper).examine(stream(paper), paper.mediaType());
		if (paper.finding() != Finding.ANY) {
			assertThat(findingOf(found)).as("%s", found).isEqualTo(paper.finding());
		}
	}

	@ParameterizedTest
	@MethodSource("papers")
	@Timeout(120)
	void nothingButPixelsLeaves(Hostile paper) throws IOException {
		var drawn = studioFor(paper).draw(stream(paper), 1);
		if (paper.drawing() != Drawing.EITHER) {
			assertThat(drawn.isPresent()).isEqualTo(paper.drawing() == Drawing.DRAWN);
		}
		drawn.stream()
			.flatMap(each -> Stream.of(each.full(), each.thumbnail()))
			.forEach(HostilePapersTests::isHarmless);
	}

	@Test
	void thereAreEnoughOfThemAndNoneTwice() {
		assertThat(papers().map(Hostile::name)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
	}

	private static Studio studioFor(Hostile paper) {
		return (paper.finding() == Finding.ANY) ? hurried : studio;
	}

	private static void isHarmless(Picture picture) {
		var text = new String(picture.bytes(), StandardCharsets.ISO_8859_1);
		assertThat(text).startsWith(picture.mediaType().equals("image/png") ? "\u0089PNG" : "\u00ff\u00d8");
		assertThat(text).doesNotContain("<script", "PK\u0003\u0004", "Exif", "Damrak", "tEXt", "alert(1)");
	}

	private static Finding findingOf(Examined found) {
		return switch (found) {
			case Examined.Readable readable -> readable.active() ? Finding.ACTIVE : Finding.QUIET;
			case Examined.Locked() -> Finding.LOCKED;
			case Examined.Unreadable() -> Finding.UNREADABLE;
		};
	}

	private static ByteArrayInputStream stream(Hostile paper) {
		return new ByteArrayInputStream(paper.bytes());
	}

}
