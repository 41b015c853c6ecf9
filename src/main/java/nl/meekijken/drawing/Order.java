package nl.meekijken.drawing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a draughtsman is to do with the paper that comes after it.
 *
 * @param mediaType what the paper is said to be; empty where only its bytes count
 * @param page which page, from 1; 0 where it does not matter
 */
record Order(Work work, String mediaType, int page) {

	/** What there is to do. */
	enum Work {

		/** Say what it is: {@link Examined}. */
		EXAMINE,
		/** Draw a page to be looked at: {@link Drawn}. */
		DRAW,
		/** Draw a page to be taken along: {@link Picture}. */
		COPY,
		/** Make a PDF of pictures: bytes. */
		BIND

	}

	static Order read(DataInputStream from) throws IOException {
		return new Order(Work.valueOf(from.readUTF()), from.readUTF(), from.readInt());
	}

	void write(DataOutputStream to) throws IOException {
		to.writeUTF(this.work.name());
		to.writeUTF(this.mediaType);
		to.writeInt(this.page);
	}

}
