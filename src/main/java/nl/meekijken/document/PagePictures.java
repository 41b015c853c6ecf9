package nl.meekijken.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import nl.meekijken.values.ClaimNumber;

/**
 * Papers as pictures, so that a browser shows them without anything in them being able to
 * run.
 */
@Component
public class PagePictures {

	private final Documents documents;

	private final Vault vault;

	private final Studio studio;

	private final ReentrantLock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

	PagePictures(Documents documents, Vault vault, Studio studio) {
		this.documents = documents;
		this.vault = vault;
		this.studio = studio;
	}

	/**
	 * A page of a paper as a picture (PNG or JPEG), drawn once and kept; none if there is
	 * no such page or paper, or if it cannot be drawn: locked with a password, broken,
	 * endless, too large or of a kind that has no picture. Every page in full counts as a
	 * view of the paper and is recorded, whichever page it is; a thumbnail does not.
	 * @param page from 1; a picture has one page
	 */
	public Optional<PagePicture> draw(ClaimNumber number, DocumentId id, int page, PictureSize size) {
		return this.documents.look(number, id, document -> size == PictureSize.FULL && hasPicture(document, page))
			.filter(kept -> hasPicture(kept.document(), page))
			.flatMap(kept -> picture(kept.fingerprint(), page, size));
	}

	private static boolean hasPicture(Document document, int page) {
		var pages = document.pages();
		return Media.mayBeDrawn(document.mediaType()) && page >= 1 && page <= (pages == null ? 1 : pages);
	}

	private Optional<PagePicture> picture(Fingerprint fingerprint, int page, PictureSize size) {
		var folder = this.vault.picturesOf(fingerprint);
		return drawn(folder, page, size).or(() -> {
			var lock = this.locks[Math.floorMod(fingerprint.hashCode(), this.locks.length)];
			lock.lock();
			try {
				return drawn(folder, page, size).or(() -> drawNow(fingerprint, folder, page, size));
			}
			finally {
				lock.unlock();
			}
		});
	}

	private Optional<PagePicture> drawNow(Fingerprint fingerprint, Path folder, int page, PictureSize size) {
		return this.studio.draw(this.vault.find(fingerprint), folder, page) ? drawn(folder, page, size)
				: Optional.empty();
	}

	private static Optional<PagePicture> drawn(Path folder, int page, PictureSize size) {
		return Stream.of(PictureFormat.values())
			.map(format -> new PagePicture(folder.resolve(format.fileName(page, size)), format.mediaType()))
			.filter(picture -> Files.isRegularFile(picture.bytes()))
			.findFirst();
	}

}
