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

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Author;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.web.Texts;

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
	private Entrance entrance;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private Bare dossier;

	private Author marit;

	private String client;

	@BeforeEach
	void arrange() {
		this.letters.sendNow();
		this.dossier = new BareDossiers(this.house).one();
		this.marit = new Author(new Staff(this.house).atWork(Role.HANDLER).someone().person(), "Marit de Wit");
		this.client = "klant" + this.dossier.id().value() + "@voorbeeld.example";
		Owner.change("update dossier.client set email = '%s' where dossier_id = %d".formatted(this.client,
				this.dossier.id().value()));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void twoNodesLetEachLeaveOnce() throws Exception {
		IntStream.range(0, MANY).forEach(number -> plan(this.clock.instant().plusSeconds(60 + number)));
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
		plan(this.clock.instant().plusSeconds(60));
		this.clock.move(Duration.ofHours(1));
		this.boundary.inside(this.dossier.office(), () -> this.transactions.execute(breaking -> {
			assertThat(this.leaving.leaveNext(this.dossier.office())).isTrue();
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
		plan(this.clock.instant().plusSeconds(60));
		this.clock.move(Duration.ofDays(3));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.lastTo(this.client).message())
			.satisfies(message -> assertThat(message.getSentDate().toInstant().getEpochSecond())
				.isEqualTo(this.clock.instant().getEpochSecond()));
	}

	@Test
	void toAClientWhoHasNoAddressAnyMoreNothingLeaves() {
		plan(this.clock.instant().plusSeconds(60));
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
		plan(this.clock.instant().plusSeconds(60));
		Owner.change("update dossier.client set email = upper(email) where dossier_id = " + this.dossier.id().value());
		this.clock.move(Duration.ofHours(1));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void aClockThatWasPutBackLetsNothingLeaveTwice() {
		plan(this.clock.instant().plusSeconds(60));
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
		var forgotten = draft();
		var planned = plan(this.clock.instant().plus(Duration.ofDays(30)));
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
		plan(this.clock.instant().plusSeconds(60));
		assertThat(Owner.ask("select string_agg(privilege_type, ' ') from information_schema.role_table_grants"
				+ " where table_schema = 'correspondence' and table_name = 'draft' and grantee = 'meekijken_portal'"))
			.isNull();
	}

	@Test
	void whoeverSendsFromAnotherDossierFindsNothing() {
		var draft = draft();
		var elsewhere = new BareDossiers(this.house).one();
		var outcome = inside(elsewhere, () -> this.mail.send(elsewhere.office(), elsewhere.id(), draft));
		assertThat(outcome).isEqualTo(SendingOutcome.GONE);
		assertThat(inside(elsewhere, () -> this.mail.cancel(elsewhere.id(), draft))).isFalse();
		assertThat(isThere(draft)).isTrue();
	}

	private EmailId draft() {
		var made = inside(this.dossier, () -> this.mail.draft(this.dossier.office(), this.dossier.id(),
				new LetterDraft(LetterKind.ACCEPTED, Texts.DUTCH, "", "", false, true), List.of(), this.marit));
		return ((DraftOutcome.Made) made).id();
	}

	private EmailId plan(Instant moment) {
		var draft = draft();
		assertThat(inside(this.dossier, () -> this.mail.plan(this.dossier.id(), draft, moment)))
			.isEqualTo(SendingOutcome.PLANNED);
		return draft;
	}

	private <T> T inside(Bare where, java.util.function.Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(where.office(), this.marit.person()),
				() -> this.transactions.execute(working -> work.get()));
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
