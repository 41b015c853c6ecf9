package nl.meekijken.document;

import java.io.IOException;

import org.springframework.stereotype.Component;

import nl.meekijken.vault.Kept;
import nl.meekijken.vault.TooLarge;
import nl.meekijken.vault.Vault;

/** Keeps the bytes of what can be a paper, as these bytes tell. */
@Component
class PaperBytes {

	private final Vault vault;

	private final ArrivalStore store;

	private final UploadLimits limits;

	PaperBytes(Vault vault, ArrivalStore store, UploadLimits limits) {
		this.vault = vault;
		this.store = store;
		this.limits = limits;
	}

	Outcome keep(Incoming bytes) throws IOException {
		if (bytes.beginning().length == 0) {
			return new Unkept(Refusal.EMPTY);
		}
		var begun = PaperType.begun(bytes.beginning());
		if (begun.isEmpty()) {
			return new Unkept(Refusal.KIND_NOT_ALLOWED);
		}
		try {
			var kept = this.vault.keep(bytes, this.limits.of(begun.get()).bytes());
			var type = PaperType.whole(begun.get(), bytes);
			if (type.isEmpty()) {
				this.store.letGo(kept.fingerprint());
				return new Unkept(Refusal.KIND_NOT_ALLOWED);
			}
			return new Whole(type.get(), kept);
		}
		catch (TooLarge ex) {
			return new Unkept(Media.isVideo(begun.get()) ? Refusal.VIDEO_TOO_LARGE : Refusal.TOO_LARGE);
		}
	}

	/** What became of bytes. */
	sealed interface Outcome {

	}

	/** They are in the vault. */
	record Whole(String mediaType, Kept kept) implements Outcome {
	}

	/** Nothing is left of them. */
	record Unkept(Refusal why) implements Outcome {
	}

}
