package nl.meekijken.scanner;

import java.io.InputStream;
import java.time.Duration;
import java.util.function.Function;

/** What papers are checked with in a test that has a scanner of its own. */
public final class ScannerAt {

	private ScannerAt() {
	}

	/** The scanner at an address, which is waited for two seconds. */
	public static Function<InputStream, ScanOutcome> at(String address) {
		return new Scanner(address, false, Duration.ofSeconds(2))::scan;
	}

}
