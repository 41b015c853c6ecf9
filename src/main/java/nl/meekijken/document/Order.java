package nl.meekijken.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** What a draughtsman is to do, as it travels to the other process. */
record Order(Work work, Path source, Path folder, int page) {

	/** What there is to do. */
	enum Work {

		COUNT_PAGES, DRAW

	}

	static Order countPages(Path source) {
		return new Order(Work.COUNT_PAGES, source, source, 0);
	}

	static Order draw(Path source, Path folder, int page) {
		return new Order(Work.DRAW, source, folder, page);
	}

	static Order read(DataInputStream from) throws IOException {
		return new Order(Work.valueOf(from.readUTF()), Path.of(from.readUTF()), Path.of(from.readUTF()),
				from.readInt());
	}

	void write(DataOutputStream to) throws IOException {
		to.writeUTF(this.work.name());
		to.writeUTF(this.source.toString());
		to.writeUTF(this.folder.toString());
		to.writeInt(this.page);
		to.flush();
	}

}
