package nl.meekijken.portal;

import java.util.List;
import java.util.stream.Stream;

import nl.meekijken.document.Document;

/** In what order papers stand in a dossier: what is pinned first, then the newest. */
final class DocumentOrder {

	private DocumentOrder() {
	}

	static List<Document> of(List<Document> newestFirst) {
		return Stream.concat(pinned(newestFirst).stream(), tiles(newestFirst).stream()).toList();
	}

	static List<Document> pinned(List<Document> documents) {
		return documents.stream().filter(document -> document.kind().isPinned()).toList();
	}

	static List<Document> tiles(List<Document> documents) {
		return documents.stream().filter(document -> !document.kind().isPinned()).toList();
	}

}
