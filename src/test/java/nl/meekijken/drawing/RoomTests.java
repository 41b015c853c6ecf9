package nl.meekijken.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left in a room when its house is gone. */
class RoomTests {

	@TempDir
	Path rooms = Path.of("");

	@Test
	void whatADeadHouseLeftIsRemovedByTheNext() throws IOException {
		var dead = Files.createDirectories(this.rooms.resolve("meekijken-drawing17/table1/heic2"));
		Files.writeString(dead.resolve("in.heic"), "a photograph");
		Files.createFile(this.rooms.resolve("meekijken-drawing17/taken"));
		var room = Room.takenAmong(this.rooms);
		assertThat(this.rooms).isDirectoryNotContaining("glob:**/meekijken-drawing17");
		room.leave();
		assertThat(this.rooms).isEmptyDirectory();
	}

	@Test
	void aHouseThatLivesKeepsItsRoom() throws IOException {
		var first = Room.takenAmong(this.rooms);
		var second = Room.takenAmong(this.rooms);
		assertThat(first.folder()).isNotEqualTo(second.folder()).exists();
		second.leave();
		Room.takenAmong(this.rooms).leave();
		assertThat(first.folder()).exists();
		first.leave();
	}

	@Test
	void whatIsNoRoomOfAHouseStays() throws IOException {
		var begun = Files.createDirectory(this.rooms.resolve("meekijken-drawing3"));
		var other = Files.createDirectory(this.rooms.resolve("something"));
		Files.createFile(other.resolve("taken"));
		Room.takenAmong(this.rooms).leave();
		assertThat(begun).exists();
		assertThat(other).exists();
	}

}
