package nl.meekijken.portal;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.meekijken.document.Document;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.FileSize;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentOrderTests {

	private static final Document NEWEST = paper(4, DocumentKind.OTHER);

	private static final Document SECOND_REPORT = paper(3, DocumentKind.EXPERT_REPORT);

	private static final Document PHOTO = paper(2, DocumentKind.DAMAGE_PHOTO);

	private static final Document FIRST_REPORT = paper(1, DocumentKind.EXPERT_REPORT);

	@Test
	void reportsOfTheAdjusterStandOnTopAndTheRestStaysInItsOrder() {
		assertThat(DocumentOrder.of(List.of(NEWEST, SECOND_REPORT, PHOTO, FIRST_REPORT))).containsExactly(SECOND_REPORT,
				FIRST_REPORT, NEWEST, PHOTO);
	}

	@Test
	void everyPaperStandsInOneOfBothPlaces() {
		var papers = List.of(NEWEST, SECOND_REPORT, PHOTO);
		assertThat(DocumentOrder.pinned(papers)).containsExactly(SECOND_REPORT);
		assertThat(DocumentOrder.tiles(papers)).containsExactly(NEWEST, PHOTO);
		assertThat(DocumentOrder.of(List.of())).isEmpty();
	}

	private static Document paper(long id, DocumentKind kind) {
		return new Document(new DocumentId(id), kind, "a.pdf", "application/pdf", new FileSize(1), 1, false,
				MovableClock.START, Origin.CLIENT, null, false, MovableClock.START);
	}

}
