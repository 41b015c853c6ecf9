package nl.meekijken.drawing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;

/** The chain of pages in a TIFF (TIFF 6.0, section 2), walked before anybody reads it. */
final class TiffPages {

	/** Further ones are not drawn. */
	private static final int MOST = 60;

	/** A chain this long is no paper. */
	private static final int LONGEST = 5000;

	private static final int LITTLE = 0x49492A00;

	private static final int BIG = 0x4D4D002A;

	private static final int ENTRY = 12;

	private TiffPages() {
	}

	static boolean is(byte[] bytes) {
		if (bytes.length < 8) {
			return false;
		}
		var start = ByteBuffer.wrap(bytes).getInt();
		return start == LITTLE || start == BIG;
	}

	/** Zero if the chain leads back to itself, outside the file or on without end. */
	static int count(byte[] tiff) {
		var bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		var seen = new HashSet<Integer>();
		try {
			for (int next = bytes.getInt(4); next != 0; next = after(bytes, next)) {
				if (!seen.add(next) || seen.size() > LONGEST) {
					return 0;
				}
			}
			return Math.min(seen.size(), MOST);
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException ex) {
			return 0;
		}
	}

	private static int after(ByteBuffer bytes, int page) {
		return bytes.getInt(page + 2 + ENTRY * Short.toUnsignedInt(bytes.getShort(page)));
	}

}
