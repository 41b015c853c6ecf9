package nl.meekijken.feeding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Zip files that are wrong by accident or on purpose: nothing of them is trusted. */
class HostileZipsTests {

	private static final String PAPER = "a/paper.pdf";

	@Test
	void whatIsInOneIsReadByteForByte() throws IOException {
		var much = IntStream.range(0, 200_000)
			.mapToObj(Integer::toString)
			.collect(Collectors.joining("\n"))
			.getBytes(StandardCharsets.UTF_8);
		var zip = Zips.of("dossiers.csv", "sleutel\n", "papieren/", "", "papieren/é.pdf", much);
		try (var aside = Aside.of(new ByteArrayInputStream(zip), zip.length)) {
			var items = ZipList.of(aside);
			assertThat(items).extracting(ZipItem::name).containsExactly("dossiers.csv", "papieren/", "papieren/é.pdf");
			assertThat(items).allMatch(item -> item.fault().isEmpty());
			assertThat(items.get(1).isFolder()).isTrue();
			assertThat(items.getLast().folder() + " " + items.getLast().bareName()).isEqualTo("papieren/ é.pdf");
			try (var bytes = Unpacking.of(items.getLast(), aside)) {
				assertThat(bytes.readAllBytes()).isEqualTo(much);
			}
			try (var bytes = Unpacking.of(items.getFirst(), aside)) {
				assertThat(bytes.read()).isEqualTo('s');
			}
		}
	}

	@Test
	void whatIsPutAsideLiesNowhereReadable() throws IOException {
		var bytes = Zips.nothing(700_000);
		bytes[650_000] = 7;
		try (var aside = Aside.of(new ByteArrayInputStream(bytes), bytes.length)) {
			assertThat(aside.read(0, bytes.length)).isEqualTo(bytes);
			assertThat(aside.read(649_999, 3)).containsExactly(0, 7, 0);
			assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> aside.read(699_999, 2));
		}
	}

	@Test
	void whatIsTooLargeIsNotPutAside() {
		assertThatExceptionOfType(Unreadable.class)
			.isThrownBy(() -> Aside.of(new ByteArrayInputStream(new byte[11]), 10).close())
			.satisfies(ex -> assertThat(ex.reason()).isEqualTo(FaultReason.TOO_LARGE));
	}

	@ParameterizedTest
	@MethodSource("broken")
	void whatDoesNotFitToTheByteIsNone(String why, byte[] zip, FaultReason told) {
		assertThat(read(zip)).as(why).containsExactly("whole " + told);
	}

	static Stream<Arguments> broken() throws IOException {
		var zip = Zips.of(PAPER, "%PDF-1.7", "b", "x");
		return Stream.of(Arguments.of("nothing", new byte[0], FaultReason.NOT_ZIP),
				Arguments.of("no zip file", "dossiers".repeat(20).getBytes(StandardCharsets.UTF_8),
						FaultReason.NOT_ZIP),
				Arguments.of("cut off", Zips.cut(zip, 0, zip.length - 1), FaultReason.NOT_ZIP),
				Arguments.of("without its beginning", Zips.cut(zip, 7, zip.length), FaultReason.NOT_ZIP),
				Arguments.of("two files in the same bytes", Zips.changed(zip, Zips.ENTRY, 42, 4, 0),
						FaultReason.NOT_ZIP),
				Arguments.of("a file in its list", Zips.changed(zip, Zips.ENTRY, 42, 4, zip.length - 60),
						FaultReason.NOT_ZIP),
				Arguments.of("of several parts", Zips.changed(zip, 0x06054b50, 4, 2, 1), FaultReason.NOT_ZIP),
				Arguments.of("more in the list than it says",
						Zips.changed(Zips.changed(zip, 0x06054b50, 8, 2, 1), 0x06054b50, 10, 2, 1),
						FaultReason.NOT_ZIP),
				Arguments.of("more than all disks hold", Zips.changed(zip, Zips.ENTRY, 24, 4, 0xFFFFFFF0),
						FaultReason.TOO_MUCH_UNPACKED));
	}

	@Test
	void moreFilesThanAreTakenAreToldBeforeTheyAreLookedAt() throws IOException {
		var many = new ArrayList<>();
		for (var file = 0; file <= ZipList.MOST_FILES; file++) {
			many.addAll(List.of(file, ""));
		}
		assertThat(read(Zips.of(many.toArray()))).containsExactly("whole TOO_MANY_FILES");
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void whatIsWrongWithOneFileIsToldOfIt(String why, byte[] zip, FaultReason told) {
		assertThat(read(zip)).as(why).containsExactly("1 " + told);
	}

	static Stream<Arguments> wrong() throws IOException {
		var zip = Zips.of(PAPER, "%PDF-1.7 and more of it, so that it packs, packs, packs, packs and packs");
		return Stream.of(Arguments.of("locked", Zips.changed(zip, Zips.ENTRY, 8, 2, 0x0809), FaultReason.ENCRYPTED),
				Arguments.of("a link", Zips.changed(zip, Zips.ENTRY, 38, 4, 0xA1FF << 16), FaultReason.NOT_A_FILE),
				Arguments.of("a device", Zips.changed(zip, Zips.ENTRY, 38, 4, 0x21FF << 16), FaultReason.NOT_A_FILE),
				Arguments.of("packed otherwise", Zips.changed(zip, Zips.ENTRY, 10, 2, 12), FaultReason.NOT_ZIP),
				Arguments.of("a bomb", Zips.of(PAPER, Zips.nothing(5_000_000)), FaultReason.TOO_TIGHT),
				Arguments.of("another checksum", Zips.changed(zip, Zips.ENTRY, 16, 4, 1), FaultReason.NOT_ZIP),
				Arguments.of("more than it says", Zips.changed(zip, Zips.ENTRY, 24, 4, 8), FaultReason.NOT_ZIP),
				Arguments.of("less than it says", Zips.changed(zip, Zips.ENTRY, 24, 4, 900), FaultReason.NOT_ZIP),
				Arguments.of("another name where it lies", Zips.changed(zip, Zips.HEADER, 30, 2, 0x2f62),
						FaultReason.NOT_ZIP),
				Arguments.of("no header", Zips.changed(zip, Zips.HEADER, 0, 4, 1), FaultReason.NOT_ZIP),
				Arguments.of("not as it was packed", Zips.changed(zip, Zips.HEADER, 45, 2, -1), FaultReason.NOT_ZIP));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../../pdf", "/etc/passwd", "a\\paper.pdf", "C:/aper.pdf", "a//aper.pdf", "./paper.pdf",
			"a/../../pdf", "a/paper\u0001pdf", "a/paper\npdf", "a/../........." })
	void aNameThatLeadsAwayOrCannotBeReadIsRefused(String name) throws IOException {
		assertThat(read(Zips.of(name, "x"))).containsExactly("1 NOT_A_PATH");
	}

	@Test
	void aNameThatIsNoUtf8OrTurnedRoundIsRefused() throws IOException {
		var zip = Zips.of(PAPER, "x");
		assertThat(read(Zips.renamed(zip, PAPER, "a/p\u00e9per.pdf"))).containsExactly("1 NOT_A_PATH");
		assertThat(read(Zips.of("a/\u202efdp.exe", "x"))).containsExactly("1 NOT_A_PATH");
		assertThat(read(Zips.of("a/" + "x".repeat(300), "x"))).containsExactly("1 NOT_A_PATH");
	}

	@ParameterizedTest
	@ValueSource(strings = { "paper.pdf", "a/b/c.pdf", "a/..paper.pdf", "a/.paper", "a/met een spatie (2).pdf", "é",
			"a/x..", "..." })
	void anOrdinaryNameIsTaken(String name) throws IOException {
		assertThat(read(Zips.of(name, "x"))).isEmpty();
	}

	@Test
	void theSameNameTwiceIsTold() throws IOException {
		var zip = Zips.renamed(Zips.of("a.pdf", "x", "b.pdf", "y"), "b.pdf", "a.pdf");
		var faults = new FaultBook();
		try (var aside = Aside.of(new ByteArrayInputStream(zip), zip.length)) {
			Parcel.of("papieren.zip", aside, faults);
		}
		assertThat(faults.told()).containsExactly(new Fault("papieren.zip: a.pdf", 2, "", FaultReason.DOUBLE_FILE));
	}

	@Test
	void whatSystemsAddByThemselvesIsPassedBy() throws IOException {
		var zip = Zips.of("__MACOSX/._a.pdf", "x", ".DS_Store", "x", "a/Thumbs.db", "x");
		var faults = new FaultBook();
		try (var aside = Aside.of(new ByteArrayInputStream(zip), zip.length)) {
			Parcel.of("papieren.zip", aside, faults).tellUnnamed("papieren.zip", faults);
		}
		assertThat(faults.told()).isEmpty();
	}

	/** All that is wrong with it: as a whole, or by the place of the file. */
	private static List<String> read(byte[] zip) {
		var told = new ArrayList<String>();
		try (var aside = Aside.of(new ByteArrayInputStream(zip), zip.length)) {
			for (var item : ZipList.of(aside)) {
				try (var bytes = Unpacking.of(item, aside)) {
					item.fault().map(fault -> item.place() + " " + fault).ifPresent(told::add);
					if (item.fault().isEmpty()) {
						bytes.readAllBytes();
					}
				}
				catch (Unreadable ex) {
					told.add(item.place() + " " + ex.reason());
				}
			}
		}
		catch (Unreadable ex) {
			told.add("whole " + ex.reason());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return told;
	}

}
