package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;

/** A process that keeps papers, to be killed or squeezed by a test. */
final class Keeping {

	private static final int LARGE = 25 * 1024 * 1024;

	private Keeping() {
	}

	/** Says each fingerprint only when its bytes are safe. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		var vault = VaultExample.in(Path.of(arguments[1]), Clock.systemUTC());
		switch (arguments[0]) {
			case "forever" -> keepForever(vault, new Random(Long.parseLong(arguments[2])));
			case "full" -> keepUntilFull(Path.of(arguments[1]), vault, new Random(Long.parseLong(arguments[2])));
			case "large" -> keepLarge(vault, Integer.parseInt(arguments[2]));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static void keepForever(Vault vault, Random random) throws IOException {
		while (true) {
			say(vault.keep(new ByteArrayInputStream(some(random))).fingerprint().hex());
		}
	}

	/** On a small disk of its own: fills it, and goes on once there is room again. */
	private static void keepUntilFull(Path folder, Vault vault, Random random) throws IOException {
		var ballast = Files.write(folder.resolve("ballast"), new byte[LARGE / 25]);
		var kept = new ArrayList<Fingerprint>();
		for (var refusals = 0; refusals < 20;) {
			try {
				kept.add(vault.keep(new ByteArrayInputStream(some(random))).fingerprint());
			}
			catch (Full ex) {
				refusals++;
			}
		}
		readAll(vault, kept);
		say("full");
		Files.delete(ballast);
		kept.add(vault.keep(new ByteArrayInputStream(some(random))).fingerprint());
		readAll(vault, kept);
		try (var left = Files.list(folder.resolve("incoming"))) {
			say("kept " + vault.after(Optional.empty(), 10_000).size() + " of " + kept.size() + ", half "
					+ left.count());
		}
	}

	private static byte[] some(Random random) {
		var bytes = new byte[1 + random.nextInt(300_000)];
		random.nextBytes(bytes);
		return bytes;
	}

	private static void readAll(Vault vault, List<Fingerprint> kept) throws IOException {
		for (var fingerprint : kept) {
			try (var bytes = vault.open(fingerprint)) {
				bytes.transferTo(OutputStream.nullOutputStream());
			}
		}
	}

	@SuppressWarnings("FutureReturnValueIgnored")
	private static void keepLarge(Vault vault, int atOnce) throws InterruptedException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < atOnce; i++) {
				var seed = (byte) i;
				threads.submit(() -> {
					say(vault.keep(new Endless(seed).upTo(LARGE)).fingerprint().hex());
					return true;
				});
			}
		}
	}

	@SuppressWarnings("SystemOut")
	private static synchronized void say(String words) {
		System.out.println(words);
		System.out.flush();
	}

	private static final class Endless extends InputStream {

		private final byte seed;

		private long left;

		Endless(byte seed) {
			this.seed = seed;
		}

		InputStream upTo(long length) {
			this.left = length;
			return this;
		}

		@Override
		public int read() {
			return (this.left-- > 0) ? this.seed & 0xff : -1;
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			var some = (int) Math.min(length, this.left);
			java.util.Arrays.fill(into, offset, offset + some, this.seed);
			this.left -= some;
			return (some > 0 || length == 0) ? some : -1;
		}

	}

}
