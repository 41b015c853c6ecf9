package nl.meekijken.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Boundary;
import nl.meekijken.drawing.Drawn;
import nl.meekijken.drawing.NoPlace;
import nl.meekijken.drawing.Picture;
import nl.meekijken.drawing.Studio;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Full;
import nl.meekijken.vault.Vault;

/**
 * The pictures that were drawn of papers, by the fingerprint of their bytes: each drawn
 * once, however many ask, one after the other for each who asks, and kept beside them.
 */
@Component
class Gallery {

	private static final Logger log = LoggerFactory.getLogger(Gallery.class);

	private static final Map<String, String> ENDINGS = Map.of(".png", "image/png", ".jpeg", "image/jpeg");

	private static final int MOST_REMEMBERED = 10_000;

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** More do not wait for the same paper. */
	private static final int MOST_WAITING = 200;

	/** All pages of the longest paper that is shown, and a few. */
	private static final int MOST_ASKED = 64;

	/** A paper of which that many pages cannot be drawn is given up as a whole. */
	private static final int MOST_TRIED = 3;

	/** Stands for all of a paper. */
	private static final int ALL = 0;

	/** Stands for a paper bound, as pictures of its pages. */
	private static final int BOUND = -1;

	/** The whole house has not much more than ten times that. */
	private static final long MOST_BOUND_BYTES = 24_000_000;

	private final Vault vault;

	private final Studio studio;

	private final DrawingTurns turns = new DrawingTurns(PATIENCE, MOST_ASKED);

	/** So that a page is not drawn twice at once. */
	private final DrawingTurns papers;

	private final Set<Page> hopeless = ConcurrentHashMap.newKeySet();

	@Autowired
	Gallery(Vault vault, Studio studio) {
		this(vault, studio, new DrawingTurns(PATIENCE, MOST_WAITING));
	}

	Gallery(Vault vault, Studio studio, DrawingTurns papers) {
		this.vault = vault;
		this.studio = studio;
		this.papers = papers;
	}

	/**
	 * A page as a picture; none if it cannot be drawn, or not now.
	 * @throws Vault.MissingBytes if the bytes are gone
	 */
	Optional<PagePicture> picture(Fingerprint paper, int page, PictureSize size) throws IOException {
		var kept = kept(paper, size.nameOf(page));
		return kept.isPresent() ? kept : drawOnce(new Page(paper, page), size);
	}

	/** A picture to take along, drawn anew; none as above. */
	Optional<byte[]> copy(Fingerprint paper) throws IOException {
		return once(paper, "copy.jpeg", () -> this.turns.take(Boundary.who(), () -> {
			try (var bytes = this.vault.open(paper)) {
				return this.studio.copy(bytes).map(Picture::bytes);
			}
		}));
	}

	/**
	 * A PDF of pictures of all pages, to take along; none if one of them has none, or if
	 * all together are too much.
	 */
	Optional<byte[]> bound(Fingerprint paper, int pages) throws IOException {
		return once(paper, "pages.pdf", () -> {
			if (!canBeBound(paper, pages)) {
				return Optional.empty();
			}
			var bound = this.turns.take(Boundary.who(), () -> this.studio.bind(pages, page -> pageOf(paper, page)));
			if (bound.isEmpty()) {
				remember(new Page(paper, BOUND));
			}
			return bound;
		});
	}

	/** Draws what was not drawn yet, each page in a turn of its own. */
	private boolean canBeBound(Fingerprint paper, int pages) throws IOException {
		var bytes = 0L;
		for (int page = 1; page <= pages && !this.hopeless.contains(new Page(paper, BOUND)); page++) {
			var picture = picture(paper, page, PictureSize.FULL);
			if (picture.isEmpty()) {
				return false;
			}
			bytes += picture.get().bytes().length;
			if (bytes > MOST_BOUND_BYTES) {
				remember(new Page(paper, BOUND));
			}
		}
		return !this.hopeless.contains(new Page(paper, BOUND));
	}

	private byte[] pageOf(Fingerprint paper, int page) throws IOException {
		return kept(paper, PictureSize.FULL.nameOf(page)).map(PagePicture::bytes)
			.orElseThrow(() -> new NoPlace("A page was drawn and could not be kept"));
	}

	private Optional<byte[]> once(Fingerprint paper, String name, Making<byte[]> making) throws IOException {
		var kept = this.vault.derived(paper, name);
		if (kept.isPresent()) {
			return kept;
		}
		var made = unlessNoPlace(making);
		if (made.isPresent()) {
			keep(paper, name, made.get());
		}
		return made;
	}

	private Optional<PagePicture> drawOnce(Page page, PictureSize size) throws IOException {
		return unlessNoPlace(() -> this.turns.take(Boundary.who(),
				() -> this.papers.take(page.paper(), () -> drawAlone(page, size))));
	}

	private static <T> Optional<T> unlessNoPlace(Making<T> making) throws IOException {
		try {
			return making.make();
		}
		catch (NoPlace ex) {
			log.warn("A paper was not drawn: {}", ex.getMessage(), ex.getCause());
			return Optional.empty();
		}
	}

	private Optional<PagePicture> drawAlone(Page page, PictureSize size) throws IOException {
		var kept = kept(page.paper(), size.nameOf(page.number()));
		if (kept.isEmpty() && !isHopeless(page)) {
			return draw(page, size);
		}
		return kept;
	}

	private Optional<PagePicture> draw(Page page, PictureSize size) throws IOException {
		try (var bytes = this.vault.open(page.paper())) {
			var drawn = this.studio.draw(bytes, page.number());
			if (drawn.isEmpty()) {
				giveUp(page);
				return Optional.empty();
			}
			keep(page, PictureSize.THUMBNAIL, drawn.get().thumbnail());
			keep(page, PictureSize.FULL, drawn.get().full());
			var asked = (size == PictureSize.FULL) ? drawn.get().full() : drawn.get().thumbnail();
			return Optional.of(new PagePicture(asked.bytes(), asked.mediaType()));
		}
	}

	private void keep(Page page, PictureSize size, Picture picture) throws IOException {
		var ending = picture.mediaType().equals("image/png") ? ".png" : ".jpeg";
		keep(page.paper(), size.nameOf(page.number()) + ending, picture.bytes());
	}

	/** What cannot be kept is there all the same, and made again for the next. */
	private void keep(Fingerprint paper, String name, byte[] bytes) throws IOException {
		try {
			this.vault.keepDerived(paper, name, bytes);
		}
		catch (Full ex) {
			log.warn("What was drawn of a paper could not be kept: {}", ex.getMessage());
		}
	}

	private Optional<PagePicture> kept(Fingerprint paper, String name) throws IOException {
		for (var ending : ENDINGS.entrySet()) {
			var bytes = this.vault.derived(paper, name + ending.getKey());
			if (bytes.isPresent()) {
				return Optional.of(new PagePicture(bytes.get(), ending.getValue()));
			}
		}
		return Optional.empty();
	}

	private void giveUp(Page page) {
		remember(page);
		if (this.hopeless.stream()
			.filter(given -> given.paper().equals(page.paper()) && given.number() > ALL)
			.count() >= MOST_TRIED) {
			remember(new Page(page.paper(), ALL));
		}
	}

	/** Until the next start, so that a hostile paper costs its time only once. */
	private void remember(Page page) {
		if (this.hopeless.size() >= MOST_REMEMBERED) {
			this.hopeless.clear();
		}
		this.hopeless.add(page);
	}

	private boolean isHopeless(Page page) {
		return this.hopeless.contains(page) || this.hopeless.contains(new Page(page.paper(), ALL));
	}

	@FunctionalInterface
	private interface Making<T> {

		Optional<T> make() throws IOException;

	}

	private record Page(Fingerprint paper, int number) {
	}

}
