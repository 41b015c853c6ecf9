package nl.meekijken.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * E-mails that leave later leave once, however many nodes look and whatever breaks off.
 */
@ModuleTest
class PlannedRoundTests {

	private static final int MANY = 40;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private StaffMail mail;

	@Autowired
	private Leaving leaving;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Bare dossier;

	private Planner planner;

	private String client;

	@BeforeEach
	void arrange() {
		this.letters.sendNow();
		this.planner = Planner.of(this.house);
		this.dossier = this.planner.dossier();
		this.client = this.planner.client();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void twoNodesLetEachLeaveOnce() throws Exception {
		IntStream.range(0, MANY).forEach(number -> this.planner.plan(this.clock.instant().plusSeconds(60 + number)));
		this.clock.move(Duration.ofHours(1));
		var ready = new CountDownLatch(2);
		try (var nodes = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> node = () -> {
				ready.countDown();
				ready.await();
				PlannedOnCall.go(this.house);
				return true;
			};
			for (var done : nodes.invokeAll(List.of(node, node))) {
				assertThat(done.get()).isTrue();
			}
		}
		assertThat(this.letters.to(this.client)).hasSize(MANY);
		assertThat(told()).isEqualTo(MANY);
		assertThat(left()).isZero();
	}

	@Test
	void oneWhoseTransactionBreaksOffLeavesWithTheNextRound() {
		var planned = this.planner.plan(this.clock.instant().plusSeconds(60));
		this.clock.move(Duration.ofHours(1));
		this.boundary.inside(this.dossier.office(), () -> this.transactions.execute(breaking -> {
			assertThat(this.leaving.leavePlanned(this.dossier.office(), planned)).isTrue();
			breaking.setRollbackOnly();
			return true;
		}));
		assertThat(this.letters.to(this.client)).isEmpty();
		assertThat(told()).isZero();
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).hasSize(1);
		assertThat(told()).isOne();
	}

	@Test
	void itIsDatedWhenItLeavesAndSentAfterHowLongTheHouseSlept() {
		this.planner.plan(this.clock.instant().plusSeconds(60));
		this.clock.move(Duration.ofDays(3));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.lastTo(this.client).message())
			.satisfies(message -> assertThat(message.getSentDate().toInstant().getEpochSecond())
				.isEqualTo(this.clock.instant().getEpochSecond()));
	}

	@Test
	void toAClientWhoHasNoAddressAnyMoreNothingLeaves() {
		this.planner.plan(this.clock.instant().plusSeconds(60));
		Owner.change("update dossier.client set email = null where dossier_id = " + this.dossier.id().value());
		this.clock.move(Duration.ofHours(1));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).isEmpty();
		assertThat(told()).isZero();
		assertThat(Owner
			.ask("select address_changed from correspondence.draft where dossier_id = " + this.dossier.id().value()))
			.isEqualTo("t");
	}

	@Test
	void anAddressThatDiffersInCapitalsIsTheSame() {
		this.planner.plan(this.clock.instant().plusSeconds(60));
		Owner.change("update dossier.client set email = upper(email) where dossier_id = " + this.dossier.id().value());
		this.clock.move(Duration.ofHours(1));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void aClockThatWasPutBackLetsNothingLeaveTwice() {
		this.planner.plan(this.clock.instant().plusSeconds(60));
		this.clock.move(Duration.ofHours(2));
		PlannedOnCall.go(this.house);
		this.clock.reset();
		PlannedOnCall.go(this.house);
		this.clock.move(Duration.ofHours(3));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void whatNobodySentIsSweptOutAfterAWeekAndWhatIsPlannedStays() {
		var forgotten = this.planner.draft();
		var planned = this.planner.plan(this.clock.instant().plus(Duration.ofDays(30)));
		this.clock.move(Leaving.DRAFT_KEPT.minusSeconds(1));
		PlannedOnCall.go(this.house);
		assertThat(isThere(forgotten)).isTrue();
		this.clock.move(Duration.ofSeconds(2));
		PlannedOnCall.go(this.house);
		assertThat(isThere(forgotten)).isFalse();
		assertThat(isThere(planned)).isTrue();
	}

	@Test
	void whatIsPlannedAnOfficeCannotSeeOrHoldUp() {
		this.planner.plan(this.clock.instant().plusSeconds(60));
		assertThat(Owner.ask("select string_agg(privilege_type, ' ') from information_schema.role_table_grants"
				+ " where table_schema = 'correspondence' and table_name = 'draft' and grantee = 'meekijken_portal'"))
			.isNull();
	}

	@Test
	void whoeverSendsFromAnotherDossierFindsNothing() {
		var draft = this.planner.draft();
		var elsewhere = new BareDossiers(this.house).one();
		var outcome = this.planner.inside(elsewhere, () -> this.mail.send(elsewhere.office(), elsewhere.id(), draft));
		assertThat(outcome).isEqualTo(SendingOutcome.GONE);
		assertThat(this.planner.inside(elsewhere, () -> this.mail.cancel(elsewhere.id(), draft))).isFalse();
		assertThat(isThere(draft)).isTrue();
	}

	private boolean isThere(EmailId draft) {
		return Owner.ask("select count(*) from correspondence.draft where id = " + draft.value()).equals("1");
	}

	private int left() {
		return Integer.parseInt(
				Owner.ask("select count(*) from correspondence.draft where dossier_id = " + this.dossier.id().value()));
	}

	private int told() {
		return Integer
			.parseInt(Owner.ask("select count(*) from dossier.activity where kind = 'EMAIL_SENT' and dossier_id = "
					+ this.dossier.id().value()));
	}

}
