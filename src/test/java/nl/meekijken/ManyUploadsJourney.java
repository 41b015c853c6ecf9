package nl.meekijken;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Thorough;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many uploads at once at a house with little memory: too heavy for each run of the
 * tests, so it goes with the journeys.
 */
@Thorough
@ModuleTest
class ManyUploadsJourney {

	private static final int EACH = 6;

	private static final int PATIENCE = 5;

	private static final int LARGE = 24_900_000;

	private static final String BUSY = """
			select count(*) from pg_stat_activity
			 where usename in ('meekijken_portal', 'meekijken_backoffice') and state <> 'idle'""";

	@TempDir
	private Path vault;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Test
	void fiftyLargeFilesAtOnceComeInWithoutBeingHeldInMemory() throws Exception {
		var senders = senders(9);
		try (var apart = HouseApart.start("144m", this.vault);
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var sending = new ArrayList<Callable<Integer>>();
			for (var sender : senders) {
				assertThat(apart.get(sender.browser(), sender.page())).as("the page that one sends from")
					.isEqualTo(200);
				IntStream.range(0, EACH).forEach(number -> sending.add(() -> sendLarge(apart, sender)));
			}
			for (var status : threads.invokeAll(sending)) {
				assertThat(status.get()).as("come in, or there already when tried again").isIn(200, 201);
			}
			assertThat(apart.isAlive()).isTrue();
		}
		for (var sender : senders) {
			assertThat(Owner.ask("select count(*) from document.arrival where size_bytes > " + LARGE
					+ " and office_id = " + sender.cage().someone().office().value()))
				.isEqualTo(Integer.toString(EACH));
		}
	}

	/**
	 * Without a clock: none of the files can end before the pages have answered, and as
	 * long as they hang they hold nothing that a page needs.
	 */
	@Test
	void twoHundredSlowFilesLeaveOtherPagesQuick() throws Exception {
		var senders = senders(34);
		try (var apart = HouseApart.start("256m", this.vault)) {
			var slow = new ArrayList<Socket>();
			for (var sender : senders) {
				for (var number = 0; number < EACH; number++) {
					slow.add(apart.begin(sender.browser(), sender.page(), file()));
				}
			}
			assertThat(slow).hasSizeGreaterThan(200);
			for (var time = 0; time < 40; time++) {
				var reader = senders.get(time % senders.size());
				assertThat(apart.get(reader.browser(), (time % 2 == 0) ? "/dossiers" : reader.page())).isEqualTo(200);
			}
			Awaitility.await("nothing is held while files hang").until(() -> Owner.ask(BUSY).equals("0"));
			var statuses = new ArrayList<String>();
			for (var socket : slow) {
				statuses.add(finish(socket));
			}
			assertThat(statuses).contains("201", "503").containsOnly("201", "503");
			assertThat(statuses).filteredOn("201"::equals).hasSizeGreaterThanOrEqualTo(100);
		}
	}

	private static byte[] file() {
		return ReceivedBytes.joined(ReceivedBytes.pdf(UUID.randomUUID().toString()), new byte[70_000]);
	}

	private static String finish(Socket socket) throws IOException {
		try (socket) {
			try {
				socket.getOutputStream().write(0);
				socket.getOutputStream().flush();
			}
			catch (IOException ex) {
				// already answered and hung up
			}
			var reader = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
			return String.valueOf(reader.readLine()).replaceAll("HTTP/1.1 (\\d+).*", "$1");
		}
	}

	/** As our script does: what was too busy is tried again under the same key. */
	private static int sendLarge(HouseApart apart, Sender sender) throws IOException, InterruptedException {
		var key = UUID.randomUUID().toString();
		var status = 503;
		for (var time = 0; time < PATIENCE && status == 503; time++) {
			status = apart.send(sender.browser(), sender.page(), key,
					() -> new SequenceInputStream(new ByteArrayInputStream(ReceivedBytes.pdf(key)), new Zeros(LARGE)));
		}
		return status;
	}

	private List<Sender> senders(int number) {
		var senders = new ArrayList<Sender>();
		for (var place = 0; place < number; place++) {
			var cage = new Canaries(this.house).one();
			var browser = new Browser(this.mvc);
			browser.signIn(cage.someone().accountNumber(), People.PASSWORD);
			browser.get("/dossiers/" + cage.number());
			senders.add(new Sender(cage, browser));
		}
		return senders;
	}

	/** Somebody who is signed in, with a dossier. */
	private record Sender(Cage cage, Browser browser) {

		String page() {
			return "/dossiers/" + this.cage.number();
		}

	}

	/** So many, without holding them. */
	private static final class Zeros extends InputStream {

		private long left;

		Zeros(long number) {
			this.left = number;
		}

		@Override
		public int read() {
			return (this.left-- > 0) ? 0 : -1;
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			if (this.left <= 0) {
				return -1;
			}
			var some = (int) Math.min(length, this.left);
			java.util.Arrays.fill(into, offset, offset + some, (byte) 0);
			this.left -= some;
			return some;
		}

	}

}
