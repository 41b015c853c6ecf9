package nl.meekijken.portal;

import java.util.List;
import java.util.Optional;

import nl.meekijken.document.Document;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * One paper as pictures of its pages, with nothing in it that could run, and the way to
 * the papers beside it.
 *
 * @param documents all papers of the dossier
 * @param withoutCopy whether it was asked for to take along, in vain
 */
record DocumentPage(Frame frame, DossierAddress address, Document document, List<Document> documents, Zoom zoom,
		boolean withoutCopy) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** The paper that stands before this one in the dossier. */
	Optional<Document> previous() {
		return beside(-1);
	}

	/** The paper that stands behind this one in the dossier. */
	Optional<Document> next() {
		return beside(1);
	}

	/** Its place among the papers of the dossier, from 1; 0 if it is not among them. */
	int place() {
		return order().stream().map(Document::id).toList().indexOf(this.document.id()) + 1;
	}

	String zoomedTo(Zoom other) {
		return this.address.document(this.document.id()) + ((other != Zoom.FIT) ? "?zoom=" + other.slug() : "");
	}

	boolean isTakenAlongAsPictures() {
		return this.document.leavesBound();
	}

	/** Why it is not handed out as it came, or not at all. */
	String whyNotAsItCame() {
		if (this.document.isMail()) {
			return texts().say("document.program");
		}
		return texts().say((this.document.pages() == null) ? "document.unreadable" : "document.active");
	}

	String from() {
		var name = this.document.originName();
		return (name != null) ? name : texts().label(this.document.origin());
	}

	private Optional<Document> beside(int by) {
		var place = place() - 1 + by;
		return (place() > 0 && place >= 0 && place < order().size()) ? Optional.of(order().get(place))
				: Optional.empty();
	}

	private List<Document> order() {
		return DocumentOrder.of(this.documents);
	}

}
