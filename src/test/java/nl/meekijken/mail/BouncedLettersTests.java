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

/** Letters that left and came back, as staff see them. */
@ModuleTest
class BouncedLettersTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private StuckLetters stuck;

	@Autowired
	private MovableClock clock;

	private OutboxDesk desk;

	private Visitor marit;

	private String receiver;

	@BeforeEach
	void send() {
		this.desk = new OutboxDesk(this.house);
		this.marit = this.house.getBean(Entrance.class)
			.ofStaff(new Staff(this.house).atWork(Role.HANDLER).someone().person());
		this.receiver = this.desk.post(OutboxDesk.somebody());
		this.house.getBean(Letters.class).sendNow();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
		Owner.change("delete from mail.outbox where bounced_at is not null");
	}

	@Test
	void oneThatCameBackIsListedForAMonthAsOneThatDidNotArrive() {
		assertThat(seen()).isEmpty();
		var counted = asStaff(() -> this.house.getBean(RoundTrip.class).ask(this.stuck.count()));
		this.house.getBean(SentLetters.class).cameBack(this.desk.row(this.receiver).id(), "550 5.1.1 unknown");
		assertThat(seen()).singleElement().satisfies(letter -> {
			assertThat(letter.plight()).isEqualTo(StuckLetter.Plight.BOUNCED);
			assertThat(letter.reason()).contains(BounceReason.NO_SUCH_ADDRESS);
			assertThat(letter.answer()).contains("550 5.1.1 unknown");
			assertThat(letter.givenUp()).isFalse();
		});
		assertThat(asStaff(() -> this.house.getBean(RoundTrip.class).ask(this.stuck.count()))).isEqualTo(counted);
		assertThat(asStaff(() -> this.stuck.retry(this.desk.row(this.receiver).id()))).isEqualTo(Retry.UNKNOWN);
		this.clock.move(Duration.ofDays(30));
		assertThat(seen()).isEmpty();
	}

	@Test
	void oneThatNeverLeftCannotHaveComeBack() {
		var waiting = this.desk.post(OutboxDesk.somebody());
		this.house.getBean(SentLetters.class).cameBack(this.desk.row(waiting).id(), "5.1.1");
		this.house.getBean(Letters.class).sendNow();
		assertThat(seen()).isEmpty();
	}

	private List<StuckLetter> seen() {
		return asStaff(() -> this.house.getBean(RoundTrip.class).ask(this.stuck.page(1))).stream()
			.filter(letter -> letter.recipient().equals(this.receiver))
			.toList();
	}

	private <T> T asStaff(Supplier<T> work) {
		return this.house.getBean(Boundary.class)
			.inside(this.marit, () -> Objects
				.requireNonNull(this.house.getBean(TransactionTemplate.class).execute(asking -> work.get())));
	}

}
