package nl.meekijken.mail;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.database.Visitor;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters that come to nothing because what they lead to has ended. */
@ModuleTest
class UselessLettersTests {

	private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private StuckLetters stuck;

	@Autowired
	private OutboxStore store;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Boundary boundary;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	private OutboxDesk desk;

	private Visitor marit;

	@BeforeEach
	void clearTheOutbox() {
		var staff = new Staff(this.house).atWork(Role.HANDLER).someone();
		this.marit = this.house.getBean(Entrance.class).ofStaff(staff.person());
		this.desk = new OutboxDesk(this.house);
		this.letters.sendNow();
		Owner.change("delete from mail.outbox where state <> 'SENT'");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
		Owner.change("delete from mail.outbox where state <> 'SENT'");
	}

	@Test
	void untilItsLastMomentALetterIsSent() {
		var receiver = postUntilHalfAnHour();
		this.clock.move(HALF_AN_HOUR.minusMillis(1));
		assertThat(this.letters.to(receiver)).hasSize(1);
	}

	@Test
	void afterThatItIsNotSentAndWhatItSaidIsGone() {
		var receiver = postUntilHalfAnHour();
		var other = this.desk.post(OutboxDesk.somebody());
		this.clock.move(HALF_AN_HOUR);
		assertThat(this.letters.to(receiver)).isEmpty();
		assertThat(this.letters.to(other)).hasSize(1);
		assertThat(this.desk.row(receiver).state()).isEqualTo("EXPIRED");
		assertThat(this.desk.row(receiver).body()).isNull();
	}

	@Test
	void aServerThatComesBackTooLateGetsItNot() {
		var receiver = postUntilHalfAnHour();
		deliver("450 4.2.0 try later");
		assertThat(this.desk.row(receiver).state()).isEqualTo("WAITING");
		this.clock.move(Duration.ofHours(2));
		assertThat(this.letters.to(receiver)).isEmpty();
		assertThat(this.desk.row(receiver).state()).isEqualTo("EXPIRED");
		assertThat(this.desk.row(receiver).problem()).contains("450 4.2.0");
	}

	@Test
	void whoeverHoldsItAtThatMomentHandsItInAllTheSame() {
		var receiver = postUntilHalfAnHour();
		this.clock.move(HALF_AN_HOUR.minusSeconds(1));
		var now = this.clock.instant();
		var lent = this.store.claim(now, now.plus(Postman.LEASE)).orElseThrow();
		this.clock.move(Duration.ofSeconds(2));
		this.store.expire(this.clock.instant());
		assertThat(this.desk.row(receiver).state()).isEqualTo("WAITING");
		this.store.markSent(lent, this.clock.instant());
		assertThat(this.desk.row(receiver).state()).isEqualTo("SENT");
	}

	@Test
	void oneThatWasGivenUpIsTriedAgainInTimeAndNotAfterwards() {
		var receiver = postUntilHalfAnHour();
		deliver("550 no");
		var letter = this.desk.row(receiver).id();
		assertThat(asStaff(() -> this.stuck.retry(letter))).isEqualTo(Retry.WAITS);
		deliver("550 no");
		this.clock.move(HALF_AN_HOUR);
		assertThat(asStaff(() -> this.stuck.retry(letter))).isEqualTo(Retry.USELESS);
		assertThat(this.letters.to(receiver)).isEmpty();
	}

	@Test
	void tryingAllAgainSkipsItAndSaysSo() {
		var late = postUntilHalfAnHour();
		var lasting = this.desk.post(OutboxDesk.somebody());
		deliver("550 no");
		this.clock.move(HALF_AN_HOUR);
		assertThat(asStaff(this.stuck::retryAll)).isEqualTo(new Retried(1, 1));
		assertThat(asStaff(this.stuck::retryAll)).isEqualTo(new Retried(0, 0));
		assertThat(this.letters.to(late)).isEmpty();
		assertThat(this.letters.to(lasting)).hasSize(1);
	}

	@Test
	void itStaysInSightForAWeekAndCountsAsNoTrouble() {
		var receiver = postUntilHalfAnHour();
		deliver("550 no");
		assertThat(count()).isEqualTo(1);
		this.clock.move(HALF_AN_HOUR);
		this.letters.sendNow();
		assertThat(count()).isZero();
		assertThat(page()).containsExactly(receiver + " EXPIRED");
		this.clock.move(Duration.ofDays(7));
		assertThat(page()).isEmpty();
	}

	private String postUntilHalfAnHour() {
		return this.desk.post(OutboxDesk.somebody(), MovableClock.START.plus(HALF_AN_HOUR));
	}

	private void deliver(String answer) {
		try (var server = new TalkingServer(answer)) {
			PostmanOnCall.of(this.house, server.address()).deliver();
		}
	}

	private int count() {
		return asStaff(() -> this.roundTrip.ask(this.stuck.count()));
	}

	private List<String> page() {
		return asStaff(() -> this.roundTrip.ask(this.stuck.page(1))).stream()
			.map(letter -> letter.recipient() + " " + letter.plight())
			.toList();
	}

	private <T> T asStaff(Supplier<T> work) {
		return Objects
			.requireNonNull(this.boundary.inside(this.marit, () -> this.transactions.execute(_ -> work.get())));
	}

}
