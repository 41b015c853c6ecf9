package nl.meekijken.document;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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
		return once(paper, "copy.jpeg", () -> {
			try (var bytes = this.vault.open(paper)) {
				return this.turns.take(Boundary.who(), () -> this.studio.copy(bytes).map(Picture::bytes));
			}
		});
	}

	/** A PDF of pictures of all pages, to take along; none if one of them has none. */
	Optional<byte[]> bound(Fingerprint paper, int pages) throws IOException {
		return once(paper, "pages.pdf", () -> {
			var pictures = new ArrayList<byte[]>();
			for (int page = 1; page <= pages; page++) {
				picture(paper, page, PictureSize.FULL).map(PagePicture::bytes).ifPresent(pictures::add);
			}
			return pictures.size() == pages ? this.turns.take(Boundary.who(), () -> this.studio.bind(pictures))
					: Optional.empty();
		});
	}

	private Optional<byte[]> once(Fingerprint paper, String name, Making making) throws IOException {
		var kept = this.vault.derived(paper, name);
		if (kept.isPresent()) {
			return kept;
		}
		var made = making.make();
		if (made.isPresent()) {
			this.vault.keepDerived(paper, name, made.get());
		}
		return made;
	}

	private Optional<PagePicture> drawOnce(Page page, PictureSize size) throws IOException {
		try {
			return this.turns.take(Boundary.who(), () -> this.papers.take(page.paper(), () -> drawAlone(page, size)));
		}
		catch (NoPlace ex) {
			log.warn("A paper was not drawn: {}", ex.getMessage(), ex.getCause());
			return Optional.empty();
		}
	}

	private Optional<PagePicture> drawAlone(Page page, PictureSize size) throws IOException {
		var kept = kept(page.paper(), size.nameOf(page.number()));
		if (kept.isEmpty() && !isHopeless(page)) {
			draw(page);
			return kept(page.paper(), size.nameOf(page.number()));
		}
		return kept;
	}

	private void draw(Page page) throws IOException {
		try (var bytes = this.vault.open(page.paper())) {
			var drawn = this.studio.draw(bytes, page.number());
			if (drawn.isEmpty()) {
				giveUp(page);
			}
			else {
				keep(page, drawn.get());
			}
		}
	}

	private void keep(Page page, Drawn drawn) throws IOException {
		keep(page.paper(), PictureSize.THUMBNAIL.nameOf(page.number()), drawn.thumbnail());
		keep(page.paper(), PictureSize.FULL.nameOf(page.number()), drawn.full());
	}

	private void keep(Fingerprint paper, String name, Picture picture) throws IOException {
		var ending = picture.mediaType().equals("image/png") ? ".png" : ".jpeg";
		this.vault.keepDerived(paper, name + ending, picture.bytes());
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

	/** Until the next start, so that a hostile paper costs its time only once. */
	private void giveUp(Page page) {
		if (this.hopeless.size() >= MOST_REMEMBERED) {
			this.hopeless.clear();
		}
		this.hopeless.add(page);
		if (this.hopeless.stream().filter(given -> given.paper().equals(page.paper())).count() >= MOST_TRIED) {
			this.hopeless.add(new Page(page.paper(), ALL));
		}
	}

	private boolean isHopeless(Page page) {
		return this.hopeless.contains(page) || this.hopeless.contains(new Page(page.paper(), ALL));
	}

	@FunctionalInterface
	private interface Making {

		Optional<byte[]> make() throws IOException;

	}

	private record Page(Fingerprint paper, int number) {
	}

}
