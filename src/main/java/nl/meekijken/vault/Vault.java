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
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

/**
 * Keeps bytes sealed under their fingerprint: whole or not at all, once however often
 * they come, and still there after the power fails.
 */
@Component
public class Vault {

	/** Nobody needs longer to note the paper whose bytes were kept. */
	private static final Duration JUST_KEPT = Duration.ofDays(1);

	private final Keeper keeper;

	private final Sealing sealing;

	private final Antechamber antechamber;

	private final Clock clock;

	Vault(Keeper keeper, Sealing sealing, Antechamber antechamber, Clock clock) {
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
	 * @throws TooLarge if there are more than so many bytes
	 * @throws Full if there is no room for them
	 * @throws IOException whatever the stream throws
	 */
	public Kept keep(InputStream bytes, long most) throws IOException {
		var temporary = this.antechamber.place();
		try {
			var kept = this.antechamber.write(bytes, most, temporary);
			settle(() -> this.keeper.take(temporary, kept.fingerprint(), this.clock.instant()));
			return kept;
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	/**
	 * The bytes, to be read and closed. They prove themselves while being read: what was
	 * changed, cut or mixed up ends in an IOException and never in an end of file.
	 * @throws MissingBytes if they are not there
	 */
	public InputStream open(Fingerprint fingerprint) throws IOException {
		var file = this.keeper.open(fingerprint).orElseThrow(() -> new MissingBytes(fingerprint));
		return new Proven(opened(file), fingerprint);
	}

	/**
	 * Makes sure that bytes are there before anybody is promised them.
	 * @throws MissingBytes if they are not
	 */
	public void require(Fingerprint fingerprint) throws IOException {
		if (!has(fingerprint)) {
			throw new MissingBytes(fingerprint);
		}
	}

	public boolean has(Fingerprint fingerprint) throws IOException {
		return this.keeper.has(fingerprint);
	}

	/** Whether it would take something now. */
	boolean takesMore() {
		return this.keeper.takesMore();
	}

	/** What there is, in order of fingerprint, a few at a time. */
	public List<Held> after(Optional<Fingerprint> last, int most) throws IOException {
		return this.keeper.after(last, most);
	}

	/**
	 * Keeps what was made of bytes and can be made again, such as a picture.
	 * @param name of letters, digits, dots and dashes
	 */
	public void keepDerived(Fingerprint of, String name, byte[] bytes) throws IOException {
		var temporary = this.antechamber.place();
		try {
			this.antechamber.write(new ByteArrayInputStream(bytes), Long.MAX_VALUE, temporary);
			settle(() -> this.keeper.takeDerived(temporary, of, checked(name)));
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** What was made of bytes; none if nobody made it, or if it cannot be read. */
	public Optional<byte[]> derived(Fingerprint of, String name) {
		try {
			var file = this.keeper.openDerived(of, checked(name));
			if (file.isEmpty()) {
				return Optional.empty();
			}
			try (var bytes = opened(file.get())) {
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
		return this.keeper.letGo(fingerprint, this.clock.instant().minus(JUST_KEPT), needed);
	}

	/**
	 * Seals bytes anew with the present key, if another one has sealed them.
	 * @return whether there was anything to do
	 */
	boolean reseal(Held held) throws IOException {
		var file = this.keeper.open(held.fingerprint());
		if (file.isEmpty()) {
			return false;
		}
		try (var head = file.get()) {
			if (!this.sealing.isOutdated(head)) {
				return false;
			}
		}
		var temporary = this.antechamber.place();
		try (var bytes = open(held.fingerprint())) {
			this.antechamber.write(bytes, Long.MAX_VALUE, temporary);
			this.keeper.replace(temporary, held);
			return true;
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	private InputStream opened(InputStream file) throws IOException {
		try {
			return this.sealing.open(file);
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

	private static String checked(String name) {
		if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,79}")) {
			throw new IllegalArgumentException("not a name for what is derived");
		}
		return name;
	}

	private interface Settling {

		void settle() throws IOException;

	}

	/**
	 * What was kept.
	 *
	 * @param size of the plain bytes
	 */
	public record Kept(Fingerprint fingerprint, long size) {
	}

	/** There are more bytes than may be kept. */
	public static class TooLarge extends IOException {

		TooLarge(long most) {
			super("more than " + most + " bytes");
		}

	}

	/** The vault takes nothing at present: its disk is full or it cannot be reached. */
	public static class Full extends IOException {

		Full(Throwable cause) {
			super("the vault takes nothing", cause);
		}

	}

	/** A paper is known but its bytes are gone: a fault of the vault, never of a user. */
	public static class MissingBytes extends IllegalStateException {

		MissingBytes(Fingerprint fingerprint) {
			super("The vault has no bytes for %s; bring them back from a backup".formatted(fingerprint.hex()));
		}

	}

}
