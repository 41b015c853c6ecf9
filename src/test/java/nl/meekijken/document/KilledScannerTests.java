package nl.meekijken.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.scanner.ScannerAt;
import nl.meekijken.trying.Clamav;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scanner is killed while it looks at a paper: that paper and those behind it wait
 * unseen, and are released by themselves once it is back.
 */
@ModuleTest
class KilledScannerTests extends ComingIn {

	private static final int PAPERS = 8;

	private static Clamav clamav;

	@BeforeAll
	static void start() {
		Clamav.require();
		clamav = Clamav.start(30);
	}

	@AfterAll
	static void stop() {
		if (clamav != null) {
			clamav.close();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void aKillOfTheScannerReleasesNothingUnscannedAndLosesNothing(long seed) throws IOException {
		this.desk.check(CLEAN);
		var random = new Random(seed);
		var sent = send(seed, random);
		this.clock.move(Duration.ofSeconds(1));
		var infected = received(receive("virus.pdf", ReceivedBytes.joined(ReceivedBytes.pdf("bad " + seed),
				Clamav.EICAR.getBytes(StandardCharsets.US_ASCII))));
		var last = random.nextInt(PAPERS);
		this.desk.check(killing(last, random.nextInt(400_000)));
		assertThat(states("READY")).isEqualTo(last);
		assertThat(states("CHECKING")).isEqualTo(PAPERS + 1 - last);
		assertThat(papers()).hasSize(last);
		clamav.again();
		this.clock.move(Duration.ofMinutes(20));
		this.desk.check(ScannerAt.at(clamav.address()));
		assertThat(papers()).extracting(Document::id).containsExactlyInAnyOrderElementsOf(sent);
		assertThat(states("REFUSED")).isOne();
		assertInvisible(infected);
	}

	private List<DocumentId> send(long seed, Random random) throws IOException {
		var sent = new ArrayList<DocumentId>();
		for (var number = 0; number < PAPERS; number++) {
			var name = seed + " " + number + ".pdf";
			this.clock.move(Duration.ofSeconds(1));
			sent.add(received(
					receive(name, ReceivedBytes.joined(ReceivedBytes.pdf(name), new byte[random.nextInt(300_000)]))));
		}
		return sent;
	}

	/** Kills the scanner while it reads one of the papers, or before it answers. */
	private static Function<InputStream, ScanOutcome> killing(int last, int after) {
		var scanner = ScannerAt.at(clamav.address());
		var turn = new AtomicInteger();
		return bytes -> scanner.apply((turn.getAndIncrement() == last) ? new Deadly(bytes, after) : bytes);
	}

	private int states(String state) {
		return Integer.parseInt(Owner.ask("select count(*) from document.arrival where state = '%s' and office_id = %d"
			.formatted(state, this.dossier.office().value())));
	}

	private static final class Deadly extends FilterInputStream {

		private int left;

		Deadly(InputStream bytes, int after) {
			super(bytes);
			this.left = after;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			var count = super.read(into, offset, length);
			this.left -= count;
			if (count < 0 || this.left < 0) {
				clamav.kill();
			}
			return count;
		}

	}

}
