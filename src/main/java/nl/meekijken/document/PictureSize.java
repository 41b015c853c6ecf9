package nl.meekijken.document;

import java.util.Locale;

/** How large a page is shown: to recognise it by, or to read it. */
public enum PictureSize {

	THUMBNAIL, FULL;

	/** Under what name such a picture is kept, without its ending. */
	String nameOf(int page) {
		return page + "-" + name().toLowerCase(Locale.ROOT);
	}

}
