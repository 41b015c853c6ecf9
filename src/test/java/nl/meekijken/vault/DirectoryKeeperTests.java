package nl.meekijken.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DirectoryKeeperTests extends KeeperContract {

	@Override
	Keeper open(Path folder) throws IOException {
		var place = Files.createDirectories(folder.resolve("vault"));
		return new DirectoryKeeper(place, Files.createDirectories(place.resolve("incoming")));
	}

	@Override
	Instant longAgo() {
		return Instant.parse("2026-11-19T10:00:00Z");
	}

	@Override
	Instant later() {
		return Instant.parse("2026-11-21T10:00:00Z");
	}

	@Test
	void aFileThatIsNoPaperIsPassedOver() throws IOException {
		var keeper = open(this.folder);
		Files.createDirectories(this.folder.resolve("vault/ab/cd"));
		Files.writeString(this.folder.resolve("vault/ab/cd/notes.txt"), "not a paper");
		Files.writeString(this.folder.resolve("vault/lost+found"), "not a folder");
		assertThat(keeper.after(java.util.Optional.empty(), 10)).isEmpty();
	}

	@Test
	void aFolderThatIsGoneTakesNothing() throws IOException {
		var keeper = new DirectoryKeeper(this.folder.resolve("gone"), this.folder);
		assertThat(keeper.takesMore()).isFalse();
		var file = Files.writeString(this.folder.resolve("paper"), "abc");
		Files.writeString(this.folder.resolve("gone"), "a file in the way");
		assertThatIOException()
			.isThrownBy(() -> keeper.take(file, new Fingerprint("ab".repeat(32)), Instant.EPOCH));
	}

}
