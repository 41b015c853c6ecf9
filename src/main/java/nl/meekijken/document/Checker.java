package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.scanner.Scanner;
import nl.meekijken.vault.Vault;

/**
 * Looks at papers that came in, one by one, and lets them in or not. Several may do so at
 * once, on several nodes. Logs name a paper by its id only.
 */
@Component
class Checker {

	/** Longer than scanning and examining one paper can take. */
	static final Duration LEASE = Duration.ofMinutes(5);

	private static final Logger LOG = LoggerFactory.getLogger(Checker.class);

	private final CheckStore store;

	private final Verdicts verdicts;

	private final Vault vault;

	private final Examiner examiner;

	private final Function<InputStream, ScanOutcome> scanner;

	private final Clock clock;

	@Autowired
	Checker(CheckStore store, Verdicts verdicts, Vault vault, Examiner examiner, Scanner scanner, Clock clock) {
		this(store, verdicts, vault, examiner, scanner.isOn() ? scanner::scan : bytes -> new ScanOutcome.Clean(),
				clock);
	}

	Checker(CheckStore store, Verdicts verdicts, Vault vault, Examiner examiner,
			Function<InputStream, ScanOutcome> scanner, Clock clock) {
		this.store = store;
		this.verdicts = verdicts;
		this.vault = vault;
		this.examiner = examiner;
		this.scanner = scanner;
		this.clock = clock;
	}

	/**
	 * Checks what is due until nothing is left or it is told to stop. A scanner that is
	 * away is not asked again for the others.
	 */
	void checkWhile(BooleanSupplier going) {
		while (going.getAsBoolean()) {
			var now = this.clock.instant();
			var next = this.store.claim(now, now.plus(LEASE));
			if (next.isEmpty() || !check(next.get())) {
				return;
			}
		}
	}

	private boolean check(LentArrival paper) {
		try (var bytes = this.vault.open(paper.fingerprint())) {
			return judge(paper, this.scanner.apply(bytes));
		}
		catch (IOException | Vault.MissingBytes ex) {
			LOG.warn("paper {} could not be read at attempt {} ({})", paper.id().value(), paper.attempts(),
					ex.getClass().getSimpleName());
			this.verdicts.postpone(paper, later(paper));
			return true;
		}
	}

	private boolean judge(LentArrival paper, ScanOutcome found) {
		switch (found) {
			case ScanOutcome.Clean _ -> examine(paper);
			case ScanOutcome.Infected(var name) -> {
				LOG.warn("paper {} is infected ({}): its bytes are kept from everybody", paper.id().value(), name);
				this.verdicts.refuse(paper, CheckProblem.INFECTED);
			}
			case ScanOutcome.Unavailable(var why) -> {
				LOG.warn("paper {} could not be scanned at attempt {} ({})", paper.id().value(), paper.attempts(), why);
				this.verdicts.postpone(paper, later(paper));
				return false;
			}
		}
		return true;
	}

	private Instant later(LentArrival paper) {
		return this.clock.instant().plus(paper.pause());
	}

	private void examine(LentArrival paper) {
		try {
			switch (this.examiner.examine(paper.fingerprint(), paper.mediaType())) {
				case Examiner.Finding.Looked found -> this.verdicts.release(paper, found);
				case Examiner.Finding.Locked() -> this.verdicts.refuse(paper, CheckProblem.LOCKED);
			}
		}
		catch (IOException ex) {
			LOG.warn("paper {} could not be looked into at attempt {} ({})", paper.id().value(), paper.attempts(),
					ex.getMessage());
			this.verdicts.postpone(paper, later(paper));
		}
	}

}
