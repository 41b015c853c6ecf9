package nl.meekijken.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten bad minutes of the mail server cost no letter, and what piled up leaves by itself.
 */
@ModuleTest
@Timeout(120)
class BacklogTests {

	private static final int EVENTS = 1_000;

	private static final int BACKLOG = 10_000;

	/** So many show that all leave: the others wait for nothing else. */
	private static final int ENOUGH = 500;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Letters letters;

	@Autowired
	private Letterhead head;

	@Autowired
	private OutboxStore store;

	@Autowired
	private MovableClock clock;

	private OutboxDesk desk;

	private String domain;

	@BeforeEach
	void clearTheOutbox() {
		this.desk = new OutboxDesk(this.house);
		this.letters.sendNow();
		this.domain = UUID.randomUUID() + ".example";
	}

	@AfterEach
	void leaveNothing() {
		Owner.change("delete from mail.outbox where recipient like '%@" + this.domain + "'");
		this.clock.reset();
	}

	@Test
	void tenMinutesOfAServerThatIsGoneRefusesAndTricklesLoseNoneOfAThousandLetters() {
		for (var minute = 0; minute < 10; minute++) {
			pile(EVENTS / 10, minute);
			badMinute(minute);
			this.clock.move(Duration.ofMinutes(1));
		}
		assertThat(count("state = 'WAITING'")).isEqualTo(EVENTS);
		assertThat(count("attempts > 0")).isPositive();
		this.clock.move(Duration.ofMinutes(60));
		try (var server = new CountingServer()) {
			PostmanOnCall.of(this.house, server.address()).deliver();
			assertThat(server.received()).hasSize(EVENTS);
			assertThat(server.ids()).as("each once").hasSize(EVENTS);
		}
		assertThat(count("state = 'SENT'")).isEqualTo(EVENTS);
	}

	private void badMinute(int minute) {
		switch (minute) {
			case 1 -> {
				try (var refusing = new TalkingServer("421 4.3.2 not now")) {
					PostmanOnCall.of(this.house, refusing.address()).deliver();
				}
			}
			case 2, 5, 8 -> {
				try (var trickling = new TricklingServer("220-")) {
					var smtp = new Smtp(MailServer.inside(trickling.port()), this.head, Duration.ofMinutes(1),
							Duration.ofMillis(100));
					assertThat(new Postman(this.store, smtp, this.head, this.clock).deliverWhile(() -> true)).isZero();
				}
			}
			default -> PostmanOnCall.of(this.house, TalkingServer.gone()).deliver();
		}
	}

	@Test
	void aBacklogOfTenThousandDrainsByItselfOverTwoNodesAndNoLetterLeavesTwice() throws Exception {
		pile(BACKLOG, 0);
		try (var server = new CountingServer(); var nodes = Executors.newFixedThreadPool(2)) {
			Callable<Integer> node = () -> new Postman(this.store, new Smtp(server.address(), this.head), this.head,
					this.clock)
				.deliverWhile(() -> server.ids().size() < ENOUGH);
			var left = nodes.invokeAll(List.of(node, node));
			var sent = left.get(0).get() + left.get(1).get();
			assertThat(sent).isBetween(ENOUGH, ENOUGH + 2);
			assertThat(server.received()).hasSize(sent);
			assertThat(server.ids()).hasSize(sent);
			assertThat(count("state = 'SENT'")).isEqualTo(sent);
			assertThat(count("state = 'WAITING'")).isEqualTo(BACKLOG - sent);
		}
	}

	@Test
	void whileAServerKeepsThePostmanWaitingPagesComeAndLettersArePosted() throws Exception {
		pile(1, 0);
		try (var trickling = new TricklingServer("220-"); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var smtp = new Smtp(MailServer.inside(trickling.port()), this.head, Duration.ofMinutes(1),
					Duration.ofSeconds(5));
			var waiting = threads
				.submit(() -> new Postman(this.store, smtp, this.head, this.clock).deliverWhile(() -> true));
			assertThat(trickling.isCalled()).isTrue();
			assertThat(new Browser(this.mvc).get("/inloggen").getStatus()).isEqualTo(200);
			this.desk.post("tussendoor@" + this.domain);
			assertThat(waiting.isDone()).as("it all happened while the postman waited").isFalse();
			trickling.breakOff();
			assertThat(waiting.get()).isZero();
		}
		assertThat(count("state = 'WAITING'")).isEqualTo(2);
	}

	/** As many letters as one that was posted, to somebody else each. */
	private void pile(int many, int batch) {
		var first = this.desk.post("eerste" + batch + "@" + this.domain);
		Owner
			.change("""
					insert into mail.outbox (id, created_at, recipient, language, subject, body_sealed, due_at)
					select gen_random_uuid(), o.created_at, 'n' || n || 'b%1$d@%2$s', o.language, o.subject, o.body_sealed, o.due_at
					  from mail.outbox o, generate_series(2, %3$d) as n where o.recipient = '%4$s'"""
				.formatted(batch, this.domain, many, first));
	}

	private int count(String what) {
		return Integer.parseInt(String.valueOf(Owner
			.ask("select count(*) from mail.outbox where recipient like '%@" + this.domain + "' and " + what)));
	}

}
