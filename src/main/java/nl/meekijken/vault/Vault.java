package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps bytes sealed under their fingerprint: whole or not at all, once however often
 * they come, and still there after the power fails.
 */
@Component
public class Vault {

	/** Nobody needs longer to note the paper whose bytes were kept. */
	private static final Duration JUST_KEPT = Duration.ofDays(1);

	/** How many turns may wait for the keeper. */
	private static final int DERIVING = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Semaphore deriving = new Semaphore(DERIVING, true);

	private final Keeper keeper;

	private final Sealing sealing;

	private final Antechamber antechamber;

	private final Turns turns;

	private final Clock clock;

	Vault(Keeper keeper, Sealing sealing, Antechamber antechamber, Turns turns, Clock clock) {
		this.turns = turns;
		this.keeper = keeper;
		this.sealing = sealing;
		this.antechamber = antechamber;
		this.clock = clock;
	}

	/** Keeps the bytes; they are safe when this returns. */
	public Kept keep(InputStream bytes) throws IOException {
		return keep(bytes, Long.MAX_VALUE);
	}

	/**
	 * Keeps the bytes unless there are too many; they are safe when this returns, and
	 * nothing is left of them when it throws. No more than a few kilobytes are in memory.
	 * Whoever calls it has no transaction: the keeper may be slow, and a transaction
	 * holds a connection of the pages.
	 * @throws TooLarge if there are more than so many bytes
	 * @throws Full if there is no room for them
	 * @throws IOException whatever the stream throws
	 */
	public Kept keep(InputStream bytes, long most) throws IOException {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("bytes are kept before a transaction begins");
		}
		var temporary = this.antechamber.place();
		try {
			var kept = this.antechamber.write(bytes, most, temporary);
			settle(() -> take(temporary, kept.fingerprint()));
			return kept;
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	/**
	 * The bytes, to be read and closed. They prove themselves while being read: what was
	 * changed, cut or mixed up ends in an IOException and never in an end of file, and of
	 * a small file nothing is handed out before it is proven.
	 * @throws MissingBytes if they are not there
	 */
	public InputStream open(Fingerprint fingerprint) throws IOException {
		var file = this.keeper.open(fingerprint).orElseThrow(() -> new MissingBytes(fingerprint));
		return new Proven(opened(file, ""), fingerprint);
	}

	public boolean has(Fingerprint fingerprint) throws IOException {
		return this.keeper.keptAt(fingerprint).isPresent();
	}

	/** Whether it would take something now. */
	boolean takesMore() {
		return this.keeper.takesMore();
	}

	/** What there is, in order of fingerprint, a few at a time. */
	public List<Held> after(Optional<Fingerprint> last, int most) throws IOException {
		return this.keeper.after(last, most);
	}

	/** Removes on this node what broke off more than a day ago while coming in. */
	public void sweep() throws IOException {
		this.antechamber.sweep();
	}

	/**
	 * Keeps what was made of bytes and can be made again, such as a picture; nothing if
	 * the bytes were let go meanwhile.
	 * @param name of letters, digits, dots and dashes
	 */
	public void keepDerived(Fingerprint of, String name, byte[] bytes) throws IOException {
		var temporary = this.antechamber.place();
		try {
			this.antechamber.write(new ByteArrayInputStream(bytes), Long.MAX_VALUE, temporary, placeOf(of, name));
			settle(() -> takeDerived(temporary, of, name));
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** What was made of bytes; none if nobody made it, or if it is not what was made. */
	public Optional<byte[]> derived(Fingerprint of, String name) {
		var place = placeOf(of, name);
		try {
			var file = this.keeper.openDerived(of, name);
			if (file.isEmpty()) {
				return Optional.empty();
			}
			try (var bytes = opened(file.get(), place)) {
				return Optional.of(bytes.readAllBytes());
			}
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Lets bytes go that no paper refers to, with what was made of them, unless they were
	 * kept so lately that their paper may not be noted yet.
	 * @return whether that is settled; ask again tomorrow if not
	 */
	public boolean letGo(Fingerprint fingerprint, BooleanSupplier needed) throws IOException {
		return this.turns.alone(fingerprint, () -> {
			var keptAt = this.keeper.keptAt(fingerprint);
			if (keptAt.isPresent() && keptAt.get().isAfter(this.clock.instant().minus(JUST_KEPT))) {
				return false;
			}
			if (!needed.getAsBoolean()) {
				this.keeper.remove(fingerprint);
			}
			return true;
		});
	}

	/**
	 * Whoever lets the same bytes go may not have seen that they came again. Whoever
	 * begins with that later does, so it is enough to wait, and to look afterwards.
	 */
	private void take(Path sealed, Fingerprint fingerprint) throws IOException {
		this.keeper.take(sealed, fingerprint, this.clock.instant());
		this.turns.await(fingerprint);
		if (!has(fingerprint)) {
			throw new IOException("the same bytes were let go at this moment");
		}
	}

	/**
	 * Whoever lets the bytes go either finds this or has been before. That takes a turn
	 * while the keeper works, of which there are few.
	 */
	private void takeDerived(Path sealed, Fingerprint of, String name) throws IOException {
		takePlace(this.deriving);
		try {
			this.turns.together(of, () -> {
				var there = has(of);
				if (there) {
					this.keeper.takeDerived(sealed, of, name);
				}
				return there;
			});
		}
		finally {
			this.deriving.release();
		}
	}

	private static void takePlace(Semaphore places) throws IOException {
		try {
			if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new IOException("what was made waits too long for the keeper");
	}

	private InputStream opened(InputStream file, String place) throws IOException {
		try {
			return this.sealing.open(file, place);
		}
		catch (IOException ex) {
			file.close();
			throw ex;
		}
	}

	private static void settle(Settling work) throws Full {
		try {
			work.settle();
		}
		catch (IOException ex) {
			throw new Full(ex);
		}
	}

	private static String placeOf(Fingerprint of, String name) {
		if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,79}")) {
			throw new IllegalArgumentException("not a name for what is derived");
		}
		return of.hex() + "/" + name;
	}

	private interface Settling {

		void settle() throws IOException;

	}

	/** A paper is known but its bytes are gone: a fault of the vault, never of a user. */
	public static class MissingBytes extends IllegalStateException {

		MissingBytes(Fingerprint fingerprint) {
			super("The vault has no bytes for %s; bring them back from a backup".formatted(fingerprint.hex()));
		}

	}

}
