package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
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
			case "large" -> keepLarge(vault, Integer.parseInt(arguments[2]));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static void keepForever(Vault vault, Random random) throws IOException {
		while (true) {
			var bytes = new byte[1 + random.nextInt(300_000)];
			random.nextBytes(bytes);
			say(vault.keep(new ByteArrayInputStream(bytes)).fingerprint().hex());
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
