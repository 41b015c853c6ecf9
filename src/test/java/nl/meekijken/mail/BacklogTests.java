package nl.meekijken.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Thorough;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten bad minutes of the mail server cost no letter, and what piled up leaves by itself.
 */
@Thorough
@ModuleTest
@Timeout(600)
class BacklogTests {

	private static final int EVENTS = 1_000;

	/** All ten thousand take minutes: {@code -Dtrying.backlog=10000}. */
	private static final int BACKLOG = Integer.getInteger("trying.backlog", 1_000);

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
		try (var server = new CountingServer(this.domain)) {
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
	void aBacklogDrainsByItselfOverTwoNodesWhilePagesStayQuickAndNoLetterLeavesTwice() {
		pile(BACKLOG, 0);
		try (var server = new CountingServer(this.domain)) {
			var nodes = List.of(round(server), round(server));
			nodes.forEach(PostRound::start);
			var slowest = Duration.ZERO;
			while (server.received().size() < BACKLOG) {
				var page = time(() -> new Browser(this.mvc).get("/inloggen").getStatus());
				slowest = (page.compareTo(slowest) > 0) ? page : slowest;
			}
			nodes.forEach(PostRound::stop);
			assertThat(slowest).as("the slowest page meanwhile").isLessThan(Duration.ofSeconds(5));
			assertThat(server.received()).hasSize(BACKLOG);
			assertThat(server.ids()).as("each once").hasSize(BACKLOG);
		}
		assertThat(count("state = 'SENT'")).isEqualTo(BACKLOG);
	}

	private PostRound round(CountingServer server) {
		var beans = new StaticListableBeanFactory();
		beans.addBean("server", server.address());
		return new PostRound(beans.getBeanProvider(MailServer.class), new MailSettings("", "", "", "", "", ""),
				this.store, this.head, this.clock);
	}

	private static Duration time(IntSupplier page) {
		var begun = System.nanoTime();
		assertThat(page.getAsInt()).isEqualTo(200);
		return Duration.ofNanos(System.nanoTime() - begun);
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
