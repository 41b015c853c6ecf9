package nl.meekijken.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** A vault in a folder, sealed with a key that everybody can read here. */
public class VaultExample extends Vault {

	/** Thirty-two times the same byte. */
	static final String A = "a:" + "QUFB".repeat(10) + "QUE=";

	static final String B = "b:" + "QkJC".repeat(10) + "QkI=";

	private final Keeper keeper;

	private final Sealing sealing;

	private final Antechamber antechamber;

	private final Turns turns;

	private final AtomicInteger opened = new AtomicInteger();

	public VaultExample(Path folder, Clock clock) throws IOException {
		this(folder, clock, A);
	}

	VaultExample(Path folder, Clock clock, String keys) throws IOException {
		this(new DirectoryKeeper(folder), Files.createDirectories(folder.resolve("incoming")), clock, keys);
	}

	VaultExample(Keeper keeper, Path incoming, Clock clock, String keys) throws IOException {
		this(keeper, incoming, clock, new Sealing(new SealingKeys(keys, "")));
	}

	private VaultExample(Keeper keeper, Path incoming, Clock clock, Sealing sealing) throws IOException {
		this(keeper, sealing, new Antechamber(incoming, sealing, clock), new TurnsExample(), clock);
	}

	private VaultExample(Keeper keeper, Sealing sealing, Antechamber antechamber, Turns turns, Clock clock) {
		super(keeper, sealing, antechamber, turns, clock);
		this.keeper = keeper;
		this.sealing = sealing;
		this.antechamber = antechamber;
		this.turns = turns;
	}

	public static VaultExample in(Path folder, Clock clock) throws IOException {
		return new VaultExample(folder, clock);
	}

	@Override
	public InputStream open(Fingerprint fingerprint) throws IOException {
		this.opened.incrementAndGet();
		return super.open(fingerprint);
	}

	/** Seals anew what another key has sealed. */
	Resealing.Count resealAll() {
		return new Resealing(this, this.keeper, this.sealing, this.antechamber, this.turns, true).all();
	}

	/** How often bytes were opened so far. */
	public int opened() {
		return this.opened.get();
	}

}
