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

	/** How large a picture is at most; the shape of the page is kept. */
	public enum Size {

		THUMBNAIL(360, 900), FULL(1400, 3500);

		private final int width;

		private final int height;

		Size(int width, int height) {
			this.width = width;
			this.height = height;
		}

		/** By what to multiply so that it fits. */
		double scaleOf(double width, double height) {
			return Math.min(this.width / width, this.height / height);
		}

	}

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
	 * endless, too large or of a kind that has no picture. The first page in full counts
	 * as a view of the paper and is recorded; thumbnails and later pages do not.
	 * @param page from 1; a picture has one page
	 */
	public Optional<PagePicture> draw(ClaimNumber number, DocumentId id, int page, Size size) {
		return this.documents.look(number, id, size == Size.FULL && page == 1)
			.filter(kept -> hasPicture(kept.document(), page))
			.flatMap(kept -> picture(kept.fingerprint(), page, size));
	}

	private static boolean hasPicture(Document document, int page) {
		var pages = document.pages();
		return Media.mayBeDrawn(document.mediaType()) && page >= 1 && page <= (pages == null ? 1 : pages);
	}

	private Optional<PagePicture> picture(Fingerprint fingerprint, int page, Size size) {
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

	private Optional<PagePicture> drawNow(Fingerprint fingerprint, Path folder, int page, Size size) {
		return this.studio.draw(this.vault.find(fingerprint), folder, page) ? drawn(folder, page, size)
				: Optional.empty();
	}

	private static Optional<PagePicture> drawn(Path folder, int page, Size size) {
		return Stream.of(PictureFormat.values())
			.map(format -> new PagePicture(folder.resolve(format.fileName(page, size)), format.mediaType()))
			.filter(picture -> Files.isRegularFile(picture.bytes()))
			.findFirst();
	}

	/** A picture and its media type. */
	public record PagePicture(Path bytes, String mediaType) {
	}

}
