package nl.meekijken.drawing;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What in a PDF could do something: scripts, actions that start or send, files and films
 * inside (ISO 32000-1: 12.6, 7.11.4, 12.7.8, 13). Every object that can be reached is
 * looked at, also those inside object streams, each once.
 */
final class ActiveContent {

	private static final int MOST_OBJECTS = 500_000;

	/** Entries that stand nowhere else. */
	private static final Set<String> ENTRIES = Set.of("JS", "JavaScript", "XFA", "EF", "RichMediaContent",
			"RichMediaSettings");

	private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR",
			"GoToE", "RichMediaExecute", "Rendition", "Movie", "Sound", "GoTo3DView");

	private static final Set<String> KINDS = Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D",
			"PS", "EmbeddedFile");

	/** To open at a page, or to turn one, is all that may happen by itself. */
	private static final Set<String> HARMLESS_AT_START = Set.of("GoTo", "Named");

	private final Deque<COSBase> waiting = new ArrayDeque<>();

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private ActiveContent() {
	}

	/** Also if there is more in it than can be looked through. */
	static boolean isIn(PDDocument pdf) {
		var search = new ActiveContent();
		search.note(pdf.getDocument().getTrailer());
		return search.finds();
	}

	private boolean finds() {
		for (var next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
			if (this.seen.size() > MOST_OBJECTS || (next instanceof COSDictionary entries && isActive(entries))) {
				return true;
			}
			noteInside(next);
		}
		return false;
	}

	private void noteInside(COSBase found) {
		if (found instanceof COSDictionary entries) {
			entries.getValues().forEach(this::note);
		}
		else if (found instanceof COSArray list) {
			for (int place = 0; place < list.size(); place++) {
				note(list.get(place));
			}
		}
	}

	private void note(@Nullable COSBase found) {
		var object = found instanceof COSObject reference ? reference.getObject() : found;
		if ((object instanceof COSDictionary || object instanceof COSArray) && this.seen.add(object)) {
			this.waiting.add(object);
		}
	}

	private static boolean isActive(COSDictionary entries) {
		return ENTRIES.stream().anyMatch(entry -> entries.containsKey(entry)) || is(entries, COSName.S, ACTIONS)
				|| is(entries, COSName.SUBTYPE, KINDS) || is(entries, COSName.TYPE, KINDS)
				|| startsByItself(entries.getDictionaryObject(COSName.OPEN_ACTION))
				|| (entries.getDictionaryObject(COSName.AA) instanceof COSDictionary more && more.size() > 0);
	}

	private static boolean startsByItself(@Nullable COSBase action) {
		return action instanceof COSDictionary entries && !is(entries, COSName.S, HARMLESS_AT_START);
	}

	private static boolean is(COSDictionary entries, COSName entry, Set<String> names) {
		return entries.getDictionaryObject(entry) instanceof COSName name && names.contains(name.getName());
	}

}
