package nl.meekijken.database;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Forms that come twice. */
@ModuleTest
class DoneFormsTests {

	@Autowired
	private DoneForms forms;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private final AtomicInteger done = new AtomicInteger();

	private final FormKey form = new FormKey("a form", UUID.randomUUID());

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theSameFormGetsTheSameAnswerAndDoesNothingTheSecondTime() {
		assertThat(send(this.sanne)).isEqualTo("1");
		assertThat(send(this.sanne)).isEqualTo("1");
		assertThat(this.done).hasValue(1);
	}

	@Test
	void ofManyAtTheSameMomentOneDoesIt() throws Exception {
		assertThat(AtOnce.times(8, () -> send(this.sanne))).containsOnly("1");
		assertThat(this.done).hasValue(1);
	}

	@Test
	void whatWasUndoneIsDoneWhenItComesAgain() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> inside(this.entrance.of(this.sanne.person()), () -> this.forms.once(this.form, () -> {
				throw new IllegalStateException("something in the work");
			})));
		assertThat(send(this.sanne)).isEqualTo("1");
	}

	@Test
	void whoWaitsForOneThatFailsDoesItInstead() throws Exception {
		var turn = new AtomicInteger();
		var answers = AtOnce.times(6, () -> {
			try {
				return inside(this.entrance.of(this.sanne.person()), () -> this.forms.once(this.form, () -> {
					if (turn.getAndIncrement() == 0) {
						throw new IllegalStateException("the first fails");
					}
					return Integer.toString(this.done.incrementAndGet());
				}));
			}
			catch (IllegalStateException ex) {
				return "failed";
			}
		});
		assertThat(answers).containsOnlyOnce("failed").contains("1");
		assertThat(this.done).hasValue(1);
	}

	@Test
	void anotherFormAnotherPersonAndAnotherOfficeAreOthers() {
		var joris = this.people.colleagueOf(this.sanne);
		send(this.sanne);
		assertThat(send(joris)).isEqualTo("2");
		assertThat(send(this.people.of(Tier.GOLD))).isEqualTo("3");
		assertThat(inside(this.entrance.of(this.sanne.person()),
				() -> this.forms.once(new FormKey("another form", this.form.key()), this::work)))
			.isEqualTo("4");
	}

	@Test
	void theHouseAtWorkForAnOfficeIsNobodyAndStillOnce() {
		assertThat(inside(this.sanne.office(), () -> this.forms.once(this.form, this::work))).isEqualTo("1");
		assertThat(inside(this.sanne.office(), () -> this.forms.once(this.form, this::work))).isEqualTo("1");
		assertThat(send(this.sanne)).isEqualTo("2");
	}

	@Test
	void staffInsideAnOfficeDoAFormOnceToo() {
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		var inside = this.entrance.ofStaffInside(this.sanne.office(), marit);
		assertThat(inside(inside, () -> this.forms.once(this.form, this::work))).isEqualTo("1");
		assertThat(inside(inside, () -> this.forms.once(this.form, this::work))).isEqualTo("1");
	}

	@Test
	void afterTwoDaysItIsForgottenAndBeforeThatNot() {
		send(this.sanne);
		this.clock.move(DoneForms.KEPT.minusMillis(1));
		assertThat(send(this.sanne)).isEqualTo("1");
		this.clock.move(Duration.ofMillis(1));
		assertThat(send(this.sanne)).isEqualTo("2");
		assertThat(rows()).isEqualTo("1");
	}

	@Test
	void itIsPartOfATransactionOfSomebody() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.forms.once(this.form, this::work));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transactions.execute(_ -> this.forms.once(this.form, this::work)));
		assertThat(this.done).hasValue(0);
	}

	private String work() {
		return Integer.toString(this.done.incrementAndGet());
	}

	private String send(Someone someone) {
		return inside(this.entrance.of(someone.person()), () -> this.forms.once(this.form, this::work));
	}

	private <T> T inside(Visitor visitor, Supplier<T> work) {
		return Objects.requireNonNull(this.boundary.inside(visitor, () -> this.transactions.execute(_ -> work.get())));
	}

	private String rows() {
		return Owner.ask("select count(*) from database.done_form where office_id = " + this.sanne.office().value());
	}

}
