package nl.meekijken.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.Copies;
import nl.meekijken.document.Copy;
import nl.meekijken.document.FileName;
import nl.meekijken.document.FiledPaper;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Enclosure;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.FileSize;

/**
 * Papers of a dossier as files of a letter, each named after its kind: what somebody
 * called it may be anything. A photograph goes without the place where it was taken.
 */
@Component
class SentPapers {

	/** More is refused by many a mailbox, since it grows by a third on the way. */
	static final FileSize MOST = new FileSize(10_000_000);

	private final Copies copies;

	private final StaffPapers papers;

	private final RoundTrip roundTrip;

	SentPapers(Copies copies, StaffPapers papers, RoundTrip roundTrip) {
		this.copies = copies;
		this.papers = papers;
		this.roundTrip = roundTrip;
	}

	/**
	 * Finds what was chosen, in the transaction of whoever asks.
	 * @param linked whether they are fetched by a link, so that none is too large
	 * @return what reads them, outside of it
	 */
	Supplier<Reading> find(ClaimNumber number, DossierId dossier, List<ChosenPaper> chosen, boolean linked) {
		var found = new ArrayList<Found>();
		for (var paper : chosen) {
			if (!isForClient(dossier, paper)) {
				return NotForClient::new;
			}
			var copy = this.copies.toSend(dossier, paper.id()).filter(one -> !one.document().active());
			if (copy.isEmpty()) {
				return Missing::new;
			}
			found.add(new Found(copy.get(), nameOf(number, copy.get(), paper, found.size() + 1)));
		}
		return () -> read(found, linked);
	}

	private static String nameOf(ClaimNumber number, Copy copy, ChosenPaper paper, int place) {
		var title = Normalizer.normalize(paper.title(), Normalizer.Form.NFD).replaceAll("[^\\w -]+", "");
		return FileName.of(number, title + " " + place, copy.document().mediaType()).value();
	}

	private static Reading read(List<Found> found, boolean linked) {
		var files = new ArrayList<SentPaper>();
		var bytes = 0L;
		for (var paper : found) {
			var file = file(paper, linked);
			if (file.isEmpty()) {
				return new Missing();
			}
			bytes += file.get().attachment().size().bytes();
			if (!linked && bytes > MOST.bytes()) {
				return new TooLarge();
			}
			files.add(file.get());
		}
		return new Read(List.copyOf(files));
	}

	/** One that is gone is told of as such. */
	private boolean isForClient(DossierId dossier, ChosenPaper paper) {
		return this.roundTrip.ask(this.papers.one(dossier, paper.id())).map(FiledPaper::forClient).orElse(true);
	}

	/** None if no copy can be made; of what is too large only enough to tell. */
	private static Optional<SentPaper> file(Found found, boolean linked) {
		var copy = found.copy();
		var document = copy.document();
		var name = found.name();
		try (var bytes = copy.open().orElse(null)) {
			if (bytes == null) {
				return Optional.empty();
			}
			if (linked && copy.original()) {
				return Optional.of(new SentPaper(null, new Attachment(name, document.size(), document.id())));
			}
			var read = bytes.readNBytes(linked ? Integer.MAX_VALUE : (int) MOST.bytes() + 1);
			return Optional.of(new SentPaper(linked ? null : new Enclosure(name, document.mediaType(), read),
					new Attachment(name, new FileSize(read.length), document.id())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A paper that is still to be read, and how its file is called. */
	private record Found(Copy copy, String name) {
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
