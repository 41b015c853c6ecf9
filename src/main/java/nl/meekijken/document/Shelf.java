package nl.meekijken.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Held;
import nl.meekijken.vault.Vault;

/**
 * Goes once along what the vault has, in order, so that it is not asked for each paper.
 */
final class Shelf {

	private static final int AT_A_TIME = 1000;

	private final Vault vault;

	private final Queue<Fingerprint> next = new ArrayDeque<>();

	private Optional<Fingerprint> last = Optional.empty();

	Shelf(Vault vault) {
		this.vault = vault;
	}

	/** Whether it lies there; what is sought must come in order too. */
	boolean has(Fingerprint sought) throws IOException {
		for (var here = here(); here != null && here.compareTo(sought) <= 0; here = here()) {
			if (here.equals(sought)) {
				return true;
			}
			this.next.remove();
		}
		return false;
	}

	private @Nullable Fingerprint here() throws IOException {
		if (this.next.isEmpty()) {
			this.vault.after(this.last, AT_A_TIME).stream().map(Held::fingerprint).forEach(this::add);
		}
		return this.next.peek();
	}

	private void add(Fingerprint held) {
		this.next.add(held);
		this.last = Optional.of(held);
	}

}
