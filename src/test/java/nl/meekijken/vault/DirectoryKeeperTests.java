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
		return new DirectoryKeeper(place);
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
	void aFolderThatCannotBeReadIsToldAndNotTakenForAnEmptyOne() throws IOException {
		var keeper = open(this.folder);
		Files.createDirectories(this.folder.resolve("vault/ab"));
		Files.createSymbolicLink(this.folder.resolve("vault/ab/cd"), this.folder.resolve("vault/ab/cd"));
		assertThat(keeper.after(java.util.Optional.empty(), 10)).isEmpty();
		assertThatIOException().isThrownBy(() -> new DirectoryKeeper(Files.writeString(this.folder.resolve("no"), "x"))
			.after(java.util.Optional.empty(), 10));
	}

	@Test
	void aFolderThatIsGoneTakesNothing() throws IOException {
		var keeper = new DirectoryKeeper(this.folder.resolve("gone"));
		assertThat(keeper.takesMore()).isFalse();
		var file = Files.writeString(this.folder.resolve("paper"), "abc");
		Files.writeString(this.folder.resolve("gone"), "a file in the way");
		assertThatIOException().isThrownBy(() -> keeper.take(file, new Fingerprint("ab".repeat(32)), Instant.EPOCH));
	}

}
