package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What every keeper promises. */
abstract class KeeperContract {

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	@TempDir
	Path folder;

	private Keeper keeper;

	private int count;

	/** A keeper that has nothing yet. */
	abstract Keeper open(Path folder) throws IOException;

	@BeforeEach
	void openIt() throws IOException {
		this.keeper = open(this.folder);
	}

	@Test
	void whatWasTakenIsThereWholeAndOnlyThat() throws IOException {
		var taken = take("abc");
		assertThat(this.keeper.keptAt(taken)).isPresent();
		assertThat(read(taken)).isEqualTo("abc");
		assertThat(this.keeper.keptAt(fingerprint("abd"))).isEmpty();
		assertThat(this.keeper.open(fingerprint("abd"))).isEmpty();
	}

	@Test
	void theSameTwiceIsNoFault() throws IOException {
		take("abc");
		take("abc");
		assertThat(all()).containsExactly(fingerprint("abc"));
	}

	@Test
	void manyThatBringTheSameAtOnceAllSucceed() throws Exception {
		var files = new ArrayList<Path>();
		for (int i = 0; i < 20; i++) {
			files.add(file("same"));
		}
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var done = files.stream().map(file -> threads.submit(() -> {
				this.keeper.take(file, fingerprint("same"), NOW);
				return true;
			})).toList();
			for (var one : done) {
				assertThat(one.get()).isTrue();
			}
		}
		assertThat(read(fingerprint("same"))).isEqualTo("same");
	}

	@Test
	void whatIsReplacedKeepsItsAge() throws IOException {
		var taken = take("abc");
		var before = this.keeper.after(Optional.empty(), 10).getFirst();
		this.keeper.replace(file("sealed anew"), before);
		assertThat(read(taken)).isEqualTo("sealed anew");
		assertThat(all()).containsExactly(taken);
	}

	@Test
	void allAreGoneThroughInOrderSomeAtATime() throws IOException {
		var taken = new ArrayList<Fingerprint>();
		for (int i = 0; i < 23; i++) {
			taken.add(take("paper " + i));
		}
		assertThat(this.keeper.after(Optional.empty(), 5)).hasSize(5);
		assertThat(all()).containsExactlyElementsOf(taken.stream().sorted().toList());
	}

	@Test
	void whatIsMadeOfAPaperGoesWithIt() throws IOException {
		var paper = take("abc");
		this.keeper.takeDerived(file("picture"), paper, "1-full.png");
		assertThat(this.keeper.openDerived(paper, "1-full.png").orElseThrow()).hasContent("picture");
		assertThat(this.keeper.openDerived(paper, "2-full.png")).isEmpty();
		assertThat(all()).containsExactly(paper);
		this.keeper.remove(paper);
		assertThat(this.keeper.openDerived(paper, "1-full.png")).isEmpty();
		assertThat(this.keeper.keptAt(paper)).isEmpty();
		this.keeper.remove(paper);
	}

	@Test
	void whatWasTakenCountsFromThen() throws IOException {
		var before = Instant.now().minusSeconds(60);
		var taken = fingerprint("now");
		this.keeper.take(file("now"), taken, Instant.now());
		assertThat(this.keeper.keptAt(taken).orElseThrow()).isAfter(before);
	}

	@Test
	void itTellsThatItTakesMore() {
		assertThat(this.keeper.takesMore()).isTrue();
	}

	private Fingerprint take(String content) throws IOException {
		this.keeper.take(file(content), fingerprint(content), NOW);
		return fingerprint(content);
	}

	private Path file(String content) throws IOException {
		return Files.writeString(this.folder.resolve("to-take-" + ++this.count), content);
	}

	private String read(Fingerprint fingerprint) throws IOException {
		try (var bytes = this.keeper.open(fingerprint).orElseGet(() -> new ByteArrayInputStream(new byte[0]))) {
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private List<Fingerprint> all() throws IOException {
		var all = new ArrayList<Fingerprint>();
		var last = Optional.<Fingerprint>empty();
		for (var some = this.keeper.after(last, 5); !some.isEmpty(); some = this.keeper.after(last, 5)) {
			some.forEach(held -> all.add(held.fingerprint()));
			last = Optional.of(some.getLast().fingerprint());
		}
		return all;
	}

	private static Fingerprint fingerprint(String content) {
		var digest = Fingerprint.digest();
		digest.update(content.getBytes(StandardCharsets.UTF_8));
		return Fingerprint.of(digest);
	}

}
