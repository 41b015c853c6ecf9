package nl.meekijken.feeding;

import java.io.IOException;
import java.time.Duration;
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
import nl.meekijken.trying.LockWaits;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** A node that is silent for longer than its loan never overwrites what came later. */
@ModuleTest
class LateNodeTests {

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
	void comeIn() throws IOException {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.esra.bring("dossiers.csv", file("Jansen"));
	}

	@AfterEach
	void leaveNothingToBringIn() {
		this.clock.reset();
		Owner.change("update feeding.delivery set state = 'DROPPED' where state = 'RUNNING'");
	}

	@Test
	void whatWasSeenLaterIsLeftAlone() throws IOException {
		var late = begin("Pietersen");
		var chunk = inside(late.home(), () -> this.loans.next(late).orElseThrow());
		endLoans();
		this.esra.go(() -> true);
		this.clock.move(Duration.ofHours(1));
		this.esra.bring("dossiers.csv", file("Willems"));
		assertThat(inside(chunk.office(), () -> this.following.follow(late, chunk))).isEqualTo(new BroughtIn(0, 0));
		assertThat(client()).isEqualTo("P. Willems");
	}

	@Test
	void whatTheLateNodeHasBeforeItIsWaitedFor() throws Exception {
		var late = begin("Pietersen");
		var chunk = inside(late.home(), () -> this.loans.next(late).orElseThrow());
		endLoans();
		this.clock.move(Duration.ofHours(1));
		this.esra.start(this.esra.take("dossiers.csv", file("Willems")));
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var going = inside(chunk.office(), () -> {
				this.following.follow(late, chunk);
				var other = threads.submit(() -> this.esra.go(() -> true));
				LockWaits.untilSomebodyWaits();
				return other;
			});
			going.get();
		}
		this.esra.go(() -> true);
		assertThat(client()).isEqualTo("P. Willems");
	}

	private Borrowed begin(String surname) throws IOException {
		this.esra.start(this.esra.take("dossiers.csv", file(surname)));
		return Objects
			.requireNonNull(this.transactions.execute(_ -> this.loans.borrow(FeedingRound.LOAN).orElseThrow()));
	}

	/** As if every node had been silent for longer than a loan lasts. */
	private static void endLoans() {
		Owner.change("update feeding.delivery set leased_until = clock_timestamp() where leased_until is not null");
	}

	private String file(String surname) {
		return Rows.HEADING + Rows.row(this.sanne.accountNumber(), "A-1", surname, "x");
	}

	private String client() {
		return Owner.ask("select client_name from dossier.dossier where office_id = " + this.sanne.office().value());
	}

	private <T> T inside(OfficeId office, Supplier<T> work) {
		return this.boundary.inside(office, () -> Objects.requireNonNull(this.transactions.execute(_ -> work.get())));
	}

}
