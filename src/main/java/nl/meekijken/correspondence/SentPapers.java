package nl.meekijken.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.Documents;
import nl.meekijken.document.FileName;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.document.OpenedDocument;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Enclosure;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;

/**
 * Papers of a dossier as files of a letter, each named after its kind: what somebody
 * called it may be anything.
 */
@Component
class SentPapers {

	/** More is refused by many a mailbox, since it grows by a third on the way. */
	static final FileSize MOST = new FileSize(10_000_000);

	private final Documents documents;

	private final StaffPapers papers;

	private final RoundTrip roundTrip;

	SentPapers(Documents documents, StaffPapers papers, RoundTrip roundTrip) {
		this.documents = documents;
		this.papers = papers;
		this.roundTrip = roundTrip;
	}

	/**
	 * Reads what was chosen.
	 * @param linked whether they are fetched by a link, so that none is too large
	 */
	Reading read(ClaimNumber number, DossierId dossier, List<ChosenPaper> chosen, boolean linked) {
		var files = new ArrayList<SentPaper>();
		var bytes = 0L;
		for (var paper : chosen) {
			if (!isForClient(dossier, paper)) {
				return new NotForClient();
			}
			var opened = this.documents.original(dossier, paper.id());
			if (opened.isEmpty() || opened.get().document().active()) {
				return new Missing();
			}
			bytes += opened.get().document().size().bytes();
			if (!linked && bytes > MOST.bytes()) {
				return new TooLarge();
			}
			files.add(file(number, opened.get(), paper, files.size() + 1, linked));
		}
		return new Read(List.copyOf(files));
	}

	/** One that is gone is told of as such. */
	private boolean isForClient(DossierId dossier, ChosenPaper paper) {
		return this.roundTrip.ask(this.papers.one(dossier, paper.id())).map(FiledPaper::forClient).orElse(true);
	}

	private static SentPaper file(ClaimNumber number, OpenedDocument opened, ChosenPaper paper, int place,
			boolean linked) {
		var document = opened.document();
		var title = Normalizer.normalize(paper.title(), Normalizer.Form.NFD).replaceAll("[^\\w -]+", "");
		var name = FileName.of(number, title + " " + place, document.mediaType()).value();
		var attachment = new Attachment(name, document.size(), document.id());
		if (linked) {
			return new SentPaper(null, attachment);
		}
		try (var bytes = opened.bytes().getInputStream()) {
			return new SentPaper(new Enclosure(name, document.mediaType(), bytes.readAllBytes()), attachment);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What comes of reading papers. */
	sealed interface Reading {

	}

	record Read(List<SentPaper> files) implements Reading {
	}

	record TooLarge() implements Reading {
	}

	/** Somebody else than the client may see one of them. */
	record NotForClient() implements Reading {
	}

	record Missing() implements Reading {
	}

	/**
	 * A file of a letter, or none if it is fetched by a link, and the paper that it is.
	 */
	record SentPaper(@Nullable Enclosure file, Attachment attachment) {
	}

}
