package nl.meekijken.document;

import java.io.InputStream;
import java.time.Clock;
import java.util.function.Function;

import org.springframework.context.ApplicationContext;

import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Owner;
import nl.meekijken.vault.Vault;

/** Checks what came in when a test says so; the house of the tests never goes round. */
public final class CheckingDesk {

	private final ApplicationContext house;

	public CheckingDesk(ApplicationContext house) {
		this.house = house;
	}

	/** With the real scanner. */
	public void check() {
		this.house.getBean(Checker.class).checkWhile(() -> true);
	}

	/** With a scanner that says this of everything. */
	public void check(ScanOutcome outcome) {
		check(bytes -> outcome);
	}

	/** Finds everything clean, but lets something happen while the scanner looks. */
	public void checkMeanwhile(Runnable happening) {
		check(bytes -> {
			happening.run();
			return new ScanOutcome.Clean();
		});
	}

	/** As if whoever borrowed a paper died long ago. */
	public static void endLeases() {
		Owner.change("update document.arrival set leased_until = clock_timestamp() where leased_until is not null");
	}

	void check(Function<InputStream, ScanOutcome> scanner) {
		new Checker(this.house.getBean(CheckStore.class), this.house.getBean(Verdicts.class),
				this.house.getBean(Vault.class), this.house.getBean(Examiner.class), scanner,
				this.house.getBean(Clock.class))
			.checkWhile(() -> true);
	}

}
