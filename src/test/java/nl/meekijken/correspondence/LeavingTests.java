package nl.meekijken.correspondence;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked once more of an e-mail when it leaves, and what becomes of a broken one.
 */
@ModuleTest
class LeavingTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Planner planner;

	@BeforeEach
	void arrange() {
		this.letters.sendNow();
		this.planner = Planner.of(this.house);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void oneThatCannotBeReadHoldsUpNoOtherAndIsGivenUpForAllToSeeAfterADay() {
		var unreadable = this.planner.plan(this.clock.instant().plusSeconds(30));
		this.planner.plan(this.clock.instant().plusSeconds(60));
		Owner.change("update correspondence.draft set message = 'no seal of ours' where id = " + unreadable.value());
		this.clock.move(Duration.ofHours(1));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.planner.client())).hasSize(1);
		assertThat(heldBack()).isZero();
		this.clock.move(Duration.ofHours(25));
		PlannedOnCall.go(this.house);
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.planner.client())).hasSize(1);
		assertThat(heldBack()).isOne();
		assertThat(Owner.ask("select broken from correspondence.draft where id = " + unreadable.value()))
			.isEqualTo("t");
	}

	@Test
	void onePutOffLeavesOnceItCanBeReadAgain() {
		var planned = this.planner.plan(this.clock.instant().plusSeconds(30));
		var message = Owner
			.ask("select encode(message, 'hex') from correspondence.draft where id = " + planned.value());
		Owner.change("update correspondence.draft set message = 'no seal of ours' where id = " + planned.value());
		this.clock.move(Duration.ofHours(1));
		PlannedOnCall.go(this.house);
		Owner.change("update correspondence.draft set message = decode('%s', 'hex') where id = %d".formatted(message,
				planned.value()));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.planner.client())).as("within the hour").isEmpty();
		this.clock.move(Duration.ofHours(2));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.planner.client())).hasSize(1);
	}

	@Test
	void anInjuryNotedAfterItWasPlannedHidesItFromTheIntermediary() {
		var hidden = this.planner.plan(this.clock.instant().plusSeconds(30));
		Owner.change("update dossier.dossier set injury = true where id = " + this.planner.dossier().id().value());
		this.clock.move(Duration.ofHours(1));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.planner.client())).hasSize(1);
		assertThat(Owner.ask("select visible from correspondence.email where id = " + hidden.value())).isEqualTo("f");
		assertThat(Owner
			.ask("select audience from dossier.activity where kind = 'EMAIL_SENT' and email_id = " + hidden.value()))
			.isEqualTo("INTERNAL");
	}

	@Test
	void whatTheHouseWritesAboutAnInjuryTheIntermediaryDoesNotReadEither() {
		Owner.change("update dossier.dossier set injury = true where id = " + this.planner.dossier().id().value());
		var letter = new Letter(EmailAddress.of(this.planner.client()), Texts.DUTCH, "Bericht", "Bericht",
				List.of(new Passage.Words("Waarom: uw nek.")));
		var sent = this.boundary.inside(this.planner.dossier().office(),
				() -> this.transactions.execute(mailing -> this.house.getBean(ClientMail.class)
					.send(this.planner.dossier().office(), this.planner.dossier().id(), letter, "")));
		assertThat(sent).isNotNull();
		assertThat(Owner.ask("select string_agg(visible::text, ' ') from correspondence.email where dossier_id = "
				+ this.planner.dossier().id().value()))
			.isEqualTo("false");
	}

	private int heldBack() {
		return Integer
			.parseInt(Owner.ask("select count(*) from dossier.activity where kind = 'EMAIL_HELD_BACK' and dossier_id = "
					+ this.planner.dossier().id().value()));
	}

}
