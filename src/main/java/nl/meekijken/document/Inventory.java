package nl.meekijken.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Held;
import nl.meekijken.vault.Vault;

/**
 * Holds papers against bytes: neither may be without the other. It only looks; what to do
 * about it is for people to decide.
 */
@Component
public class Inventory {

	private static final int AT_A_TIME = 1000;

	private static final int MOST_TOLD = 1000;

	/** Until then their paper may not be noted yet, or the bytes are still to leave. */
	private static final Duration YOUNG = Duration.ofDays(2);

	private final Vault vault;

	private final InventoryStore store;

	private final Clock clock;

	Inventory(Vault vault, InventoryStore store, Clock clock) {
		this.vault = vault;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Goes through all papers and all bytes of all offices, some at a time.
	 * @throws IOException if the vault cannot be asked
	 */
	public Findings take() throws IOException {
		return new Findings(few(gone()), few(orphans()));
	}

	private List<Fingerprint> gone() throws IOException {
		var gone = new ArrayList<Fingerprint>();
		var shelf = new Shelf(this.vault);
		var last = "";
		for (var some = this.store.after(last, AT_A_TIME); !some.isEmpty(); some = this.store.after(last, AT_A_TIME)) {
			for (var paper : some) {
				if (!shelf.has(paper) && !this.vault.has(paper)) {
					gone.add(paper);
				}
			}
			last = some.getLast().hex();
		}
		return gone;
	}

	private List<Fingerprint> orphans() throws IOException {
		var orphans = new ArrayList<Fingerprint>();
		var before = this.clock.instant().minus(YOUNG);
		var last = Optional.<Fingerprint>empty();
		for (var some = this.vault.after(last, AT_A_TIME); !some.isEmpty(); some = this.vault.after(last, AT_A_TIME)) {
			var old = some.stream().filter(held -> held.keptAt().isBefore(before)).map(Held::fingerprint).toList();
			orphans.addAll(this.store.unknownAmong(old));
			last = Optional.of(some.getLast().fingerprint());
		}
		return orphans;
	}

	private static List<Fingerprint> few(List<Fingerprint> all) {
		return all.stream().limit(MOST_TOLD).toList();
	}

	/**
	 * What an inventory brought to light.
	 *
	 * @param withoutBytes papers whose bytes are gone, at most a thousand of them: bring
	 * them back from a backup
	 * @param withoutPaper bytes that no paper refers to, at most a thousand of them
	 */
	public record Findings(List<Fingerprint> withoutBytes, List<Fingerprint> withoutPaper) {

		boolean isInOrder() {
			return this.withoutBytes.isEmpty() && this.withoutPaper.isEmpty();
		}

	}

}
