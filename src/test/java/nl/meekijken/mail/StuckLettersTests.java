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
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What staff see of letters that do not leave, and do about them. */
@ModuleTest
class StuckLettersTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private StuckLetters stuck;

	@Autowired
	private OutboxStore store;

	@Autowired
	private Letterhead head;

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
	void goToWork() {
		this.desk = new OutboxDesk(this.house);
		this.marit = this.house.getBean(Entrance.class)
			.ofStaff(new Staff(this.house).atWork(Role.HANDLER).someone().person());
		this.letters.sendNow();
		Owner.change("delete from mail.outbox where state <> 'SENT'");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
		Owner.change("delete from mail.outbox where state <> 'SENT'");
	}

	@Test
	void aLetterIsStuckFromItsThirdAttemptOnAndNoLongerOnceItLeft() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		for (var expected : List.of(0, 0, 1)) {
			deliver("450 4.2.0 try later");
			assertThat(count()).isEqualTo(expected);
			this.clock.move(Duration.ofHours(1));
		}
		var letter = page(1).getFirst();
		assertThat(letter.recipient()).isEqualTo(receiver);
		assertThat(letter.attempts()).isEqualTo(3);
		assertThat(letter.givenUp()).isFalse();
		assertThat(letter.problem()).contains("450 4.2.0");
		assertThat(letter.since()).isEqualTo(MovableClock.START);
		this.letters.sendNow();
		assertThat(count()).isZero();
		assertThat(page(1)).isEmpty();
	}

	@Test
	void severalWhoTryTheSameLetterAgainLetItLeaveOnce() throws Exception {
		var receiver = this.desk.post(OutboxDesk.somebody());
		deliver("550 5.1.1 no such user");
		var letter = this.desk.row(receiver).id();
		assertThat(AtOnce.times(6, () -> asStaff(() -> this.stuck.retry(letter)))).containsOnlyOnce(Retry.WAITS);
		assertThat(this.letters.to(receiver)).hasSize(1);
		assertThat(asStaff(() -> this.stuck.retry(letter))).as("sent by now").isEqualTo(Retry.UNKNOWN);
	}

	@Test
	void aLetterThatIsTriedAgainGetsADayOfPatienceAnew() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		deliver("450 4.2.0 try later");
		this.clock.move(Duration.ofDays(1));
		deliver("450 4.2.0 try later");
		assertThat(this.desk.row(receiver).state()).isEqualTo("GIVEN_UP");
		assertThat(asStaff(this.stuck::retryAll)).isEqualTo(new Retried(1, 0));
		deliver("450 4.2.0 try later");
		assertThat(this.desk.row(receiver).state()).isEqualTo("WAITING");
		assertThat(this.desk.row(receiver).attempts()).isEqualTo(1);
	}

	@Test
	void whatWasWipedStaysInSightButIsNotTriedAgain() {
		var wiped = this.desk.post(OutboxDesk.somebody());
		deliver("550 no");
		this.clock.move(Postman.KEPT_WHEN_GIVEN_UP.plusSeconds(1));
		this.letters.sendNow();
		var kept = this.desk.post(OutboxDesk.somebody());
		deliver("550 no");
		assertThat(page(1).stream().map(StuckLetter::recipient)).containsExactly(kept, wiped);
		assertThat(asStaff(() -> this.stuck.retry(this.desk.row(wiped).id()))).isEqualTo(Retry.USELESS);
		assertThat(asStaff(this.stuck::retryAll)).isEqualTo(new Retried(1, 1));
		assertThat(this.desk.row(wiped).state()).isEqualTo("GIVEN_UP");
		assertThat(this.letters.to(kept)).hasSize(1);
	}

	@Test
	void aPageHoldsOneMoreThanItShowsAndCountingEndsAtAHundred() {
		Owner
			.change("""
					insert into mail.outbox (id, created_at, recipient, language, subject, state, due_at, settled_at)
					select gen_random_uuid(), now() - number * interval '1 minute', number || '@weg.example', 'nl', 'Onderwerp',
					       'GIVEN_UP', now(), now()
					  from generate_series(1, 130) as number
					""");
		assertThat(count()).isEqualTo(100);
		assertThat(page(1)).hasSize(StuckLetters.PAGE + 1);
		assertThat(page(1).getFirst().recipient()).isEqualTo("1@weg.example");
		assertThat(page(2).getFirst()).isEqualTo(page(1).getLast());
		assertThat(page(6)).hasSize(5);
		assertThat(page(7)).isEmpty();
		assertThat(page(1).getFirst().problem()).isNull();
	}

	@Test
	void intermediariesSeeNoneOfItAndTryNothingAgain() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		deliver("550 no");
		var letter = this.desk.row(receiver).id();
		var sanne = this.house.getBean(People.class).of(Tier.GOLD).office();
		for (var refused : List.<Supplier<Object>>of(() -> this.roundTrip.ask(this.stuck.count()),
				() -> this.roundTrip.ask(this.stuck.page(1)), () -> this.stuck.retry(letter), this.stuck::retryAll)) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> inside(sanne, refused));
		}
		assertThat(this.desk.row(receiver).state()).isEqualTo("GIVEN_UP");
	}

	@Test
	void aServerThatIsGoneIsTriedOnceARoundAndABusyOneForEveryLetter() {
		var receivers = List.of(OutboxDesk.somebody(), OutboxDesk.somebody(), OutboxDesk.somebody());
		receivers.forEach(this.desk::post);
		PostmanOnCall.of(this.house, TalkingServer.gone()).deliver();
		assertThat(receivers.stream().mapToInt(receiver -> this.desk.row(receiver).attempts()).sum()).isEqualTo(1);
		this.clock.move(Duration.ofMinutes(1));
		deliver("450 4.2.0 try later");
		assertThat(receivers.stream().mapToInt(receiver -> this.desk.row(receiver).attempts()).sum()).isEqualTo(4);
	}

	@Test
	void whoeverIsToldToStopTakesUpNoOtherLetter() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		var postman = new Postman(this.store, new Smtp(MailServer.inside(Letters.port()), this.head), this.head,
				this.clock);
		assertThat(postman.deliverWhile(() -> false)).isZero();
		assertThat(this.desk.row(receiver).attempts()).isZero();
	}

	private void deliver(String answer) {
		try (var server = new TalkingServer(answer)) {
			PostmanOnCall.of(this.house, server.address()).deliver();
		}
	}

	private int count() {
		return asStaff(() -> this.roundTrip.ask(this.stuck.count()));
	}

	private List<StuckLetter> page(int page) {
		return asStaff(() -> this.roundTrip.ask(this.stuck.page(page)));
	}

	private <T> T asStaff(Supplier<T> work) {
		return inside(this.marit, work);
	}

	private <T> T inside(Visitor visitor, Supplier<T> work) {
		return Objects.requireNonNull(this.boundary.inside(visitor, () -> this.transactions.execute(_ -> work.get())));
	}

}
