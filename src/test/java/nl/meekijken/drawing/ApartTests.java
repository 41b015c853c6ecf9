package nl.meekijken.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.SamplePictures;

/** What the process that draws can reach. */
class ApartTests {

	@TempDir
	Path folder;

	private Studio studio;

	@BeforeEach
	void open() throws IOException {
		this.studio = new Studio(this.folder, Duration.ofSeconds(30));
		this.studio.draw(new ByteArrayInputStream(SamplePapers.pdf(1)), 1);
	}

	@AfterEach
	void close() {
		this.studio.close();
	}

	@Test
	void itHasNoNetwork() throws IOException {
		assumeTrue(!Surroundings.found().apart().isEmpty(), "this machine makes no network namespaces");
		var ours = Files.readSymbolicLink(Path.of("/proc/self/ns/net"));
		assertThat(Files.readSymbolicLink(below("ns/net"))).isNotEqualTo(ours);
		assertThat(Files.readAllLines(below("net/dev")).stream().skip(2).map(String::strip))
			.allMatch(line -> line.startsWith("lo:"));
	}

	@Test
	void itKnowsNoVariableOfOursButTheLanguage() throws IOException {
		assertThat(System.getenv()).containsKey("PATH");
		assertThat(Files.readString(below("environ"), StandardCharsets.ISO_8859_1).split("\0"))
			.allMatch(variable -> variable.isEmpty() || variable.startsWith("LANG") || variable.startsWith("LC_"));
	}

	@Test
	void itStandsInAnEmptyFolderOfItsOwnAndHoldsNoFileOfAPaper() throws IOException {
		var own = Files.readSymbolicLink(below("cwd"));
		assertThat(own.getParent()).isEqualTo(this.folder.toRealPath());
		assertThat(own).isEmptyDirectory();
	}

	@Test
	void whatItLeavesIsRemovedWhenItIsEnded() throws IOException {
		try (var draughtsman = Draughtsman.start(Surroundings.found(), this.folder, Duration.ofSeconds(30));
				var tables = Files.newDirectoryStream(this.folder, "table*")) {
			for (var table : tables) {
				Files.writeString(table.resolve("in.heic"), "a photograph");
			}
			assertThat(draughtsman.isAlive()).isTrue();
		}
		try (var tables = Files.list(this.folder)) {
			assertThat(tables.filter(table -> table.getFileName().toString().startsWith("table"))).hasSize(1);
		}
	}

	@Test
	void aPhotographOfATelephoneIsDrawnWhereTheMachineCanAndLeavesNothingBehind() throws IOException {
		assumeTrue(Surroundings.found().heif().isPresent() || "true".equals(System.getenv("CI")),
				"this machine reads no HEIC");
		var drawn = this.studio.draw(new ByteArrayInputStream(SamplePictures.heic()), 1).orElseThrow().full();
		assertThat(List.of(drawn.width(), drawn.height())).isEqualTo(List.of(64, 48));
		assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
		assertThat(Files.readSymbolicLink(below("cwd"))).isEmptyDirectory();
	}

	@Test
	void withoutAProgramForItAPhotographOfATelephoneHasNoPictureButIsAPaper() throws IOException {
		var sheet = new Sheet(SamplePictures.heic());
		assertThat(sheet.draw(1, Bounds.FULL)).isEmpty();
		assertThat(sheet.examine("image/heic")).isEqualTo(new Examined.Readable(1, false, ""));
	}

	@Test
	void nothingIsLeftWhenTheStudioCloses() {
		this.studio.close();
		assertThat(this.folder).doesNotExist();
	}

	private Path below(String name) {
		return Path.of("/proc", Long.toString(draughtsmen().findFirst().orElseThrow().pid())).resolve(name);
	}

	private Stream<ProcessHandle> draughtsmen() {
		return ProcessHandle.current()
			.children()
			.filter(ProcessHandle::isAlive)
			.filter(child -> child.info().commandLine().orElse("").contains(this.folder.toString()));
	}

}
