package nl.meekijken.feeding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.LockWaits;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A node may stop anywhere: another goes on, and nothing comes in twice or not at all.
 */
@ModuleTest
class GoingOnTests {

	private static final int ROWS = 510;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private LoanStore loans;

	@Autowired
	private Following following;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	private Someone sanne;

	private Bringing esra;

	@BeforeEach
	void comeIn() {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void leaveNothingToBringIn() {
		this.clock.reset();
		Owner.change("update feeding.delivery set state = 'DROPPED' where state = 'RUNNING'");
	}

	@Test
	void theRestComesInAfterANodeStoppedBetweenChunks() throws IOException {
		var id = begin("A-");
		var steps = new int[1];
		this.esra.go(() -> steps[0]++ < 2);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.RUNNING);
		assertThat(this.esra.delivery(id).done()).isEqualTo(500);
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).done()).as("the other node may still be alive").isEqualTo(500);
		endLoans();
		this.esra.go(() -> true);
		assertWhole(id);
	}

	@Test
	void aChunkThatWasInButNotNotedIsInOnce() throws IOException {
		var id = begin("B-");
		var lent = borrow();
		var chunk = inside(lent.home(), () -> this.loans.next(lent).orElseThrow());
		var brought = inside(chunk.office(), () -> this.following.follow(lent, chunk));
		assertThat(brought.added()).isEqualTo(500);
		endLoans();
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DONE);
		assertThat(this.esra.delivery(id).done()).isEqualTo(ROWS);
		assertThat(this.esra.delivery(id).added()).isEqualTo(ROWS - 500);
		assertThat(dossiers()).isEqualTo(Integer.toString(ROWS));
	}

	@Test
	void aNodeThatCameTooLateNotesNothing() throws IOException {
		var id = begin("C-");
		var late = borrow();
		var chunk = inside(late.home(), () -> this.loans.next(late).orElseThrow());
		endLoans();
		this.esra.go(() -> true);
		assertWhole(id);
		var noted = inside(late.home(), () -> this.loans.note(late, chunk, new BroughtIn(500, 0), FeedingRound.LOAN));
		assertThat(noted).isEmpty();
		assertThat(inside(late.home(), () -> this.loans.end(late, DeliveryState.FAILED, this.clock.instant())))
			.isFalse();
		assertWhole(id);
	}

	@Test
	void aNodeWhoseClockIsAheadTakesNothingFromAnother() throws IOException {
		var id = begin("F-");
		borrow();
		this.clock.move(FeedingRound.LOAN.plusSeconds(1));
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.RUNNING);
		assertThat(this.esra.delivery(id).done()).isZero();
		endLoans();
		this.esra.go(() -> true);
		assertWhole(id);
	}

	@Test
	void whatALateNodeBringsInMeanwhileStopsNothing() throws Exception {
		var id = begin("G-");
		var late = borrow();
		var chunk = inside(late.home(), () -> this.loans.next(late).orElseThrow());
		endLoans();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var other = inside(chunk.office(), () -> {
				this.following.follow(late, chunk);
				var going = threads.submit(() -> this.esra.go(() -> true));
				LockWaits.untilSomebodyWaits();
				return going;
			});
			other.get();
		}
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DONE);
		assertThat(this.esra.delivery(id).done()).isEqualTo(ROWS);
		assertThat(dossiers()).isEqualTo(Integer.toString(ROWS));
	}

	@Test
	void ofOneFeedTheOlderDeliveryIsInBeforeTheNewerBegins() throws IOException {
		var older = begin("H-");
		var newer = begin("H-");
		assertThat(borrow().id()).isEqualTo(older);
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(newer).state()).isEqualTo(DeliveryState.RUNNING);
		assertThat(this.esra.delivery(newer).done()).isZero();
		endLoans();
		this.esra.go(() -> true);
		assertWhole(older);
		assertThat(this.esra.delivery(newer).state()).isEqualTo(DeliveryState.DONE);
		assertThat(this.esra.delivery(newer).added()).isZero();
	}

	@Test
	void twoNodesBringInWhatWaitsAndEachRowOnce() throws Exception {
		var ids = new ArrayList<Long>();
		var other = Bringing.every(24, this.house);
		for (var bringer : List.of(this.esra, other, this.esra, other)) {
			ids.add(begin(bringer, "D-" + ids.size() + "-"));
		}
		AtOnce.times(2, () -> {
			this.esra.go(() -> true);
			return true;
		});
		assertThat(ids).allSatisfy(id -> {
			assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DONE);
			assertThat(this.esra.delivery(id).added()).isEqualTo(ROWS);
		});
		assertThat(dossiers()).isEqualTo(Integer.toString(4 * ROWS));
	}

	@Test
	void whatStoppedForAFaultSaysSoAndGoesOnWhenTold() throws IOException {
		var id = begin("E-");
		Owner.change(
				"update feeding.chunk set rows_sealed = 'kapot' || rows_sealed where id = 1 and delivery_id = " + id);
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.FAILED);
		assertThat(this.esra.delivery(id).done()).isEqualTo(500);
		assertThat(this.esra.feed().deliveredAt()).as("not all of it is in").isNull();
		Owner.change(
				"update feeding.chunk set rows_sealed = substr(rows_sealed, 6) where id = 1 and delivery_id = " + id);
		this.esra.start(id);
		this.esra.go(() -> true);
		assertWhole(id);
	}

	private long begin(String key) throws IOException {
		return begin(this.esra, key);
	}

	private long begin(Bringing bringer, String key) throws IOException {
		var id = bringer.take("dossiers.csv", Rows.many(this.sanne.accountNumber(), key, ROWS));
		bringer.start(id);
		return id;
	}

	private Borrowed borrow() {
		return Objects
			.requireNonNull(this.transactions.execute(_ -> this.loans.borrow(FeedingRound.LOAN).orElseThrow()));
	}

	/** As if every node had been silent for longer than a loan lasts. */
	private static void endLoans() {
		Owner.change("update feeding.delivery set leased_until = clock_timestamp() where leased_until is not null");
	}

	private <T> T inside(OfficeId office, Supplier<T> work) {
		return this.boundary.inside(office, () -> Objects.requireNonNull(this.transactions.execute(_ -> work.get())));
	}

	private void assertWhole(long id) {
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DONE);
		assertThat(this.esra.delivery(id).added()).isEqualTo(ROWS);
		assertThat(this.esra.delivery(id).done()).isEqualTo(ROWS);
		assertThat(dossiers()).isEqualTo(Integer.toString(ROWS));
		assertThat(Owner.ask("select count(*) from feeding.chunk where delivery_id = " + id)).isEqualTo("0");
	}

	private String dossiers() {
		return Owner.ask("select count(*) from dossier.dossier where office_id = " + this.sanne.office().value());
	}

}
