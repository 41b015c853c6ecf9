package nl.meekijken.feeding;

import java.io.IOException;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.office.Tier;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static nl.meekijken.feeding.Rows.HEADING;
import static nl.meekijken.feeding.Rows.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

/** The papers of another system come in with its dossiers, and are checked as any. */
@ModuleTest
class PapersComeInTests {

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

	private CheckingDesk desk;

	@BeforeEach
	void comeIn() {
		this.esra = Bringing.every(24, this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.desk = new CheckingDesk(this.house);
	}

	@AfterEach
	void leaveNothingToDo() {
		this.clock.reset();
		Owner.change("update feeding.delivery set state = 'DROPPED' where state = 'RUNNING'");
		this.desk.check(new ScanOutcome.Clean());
	}

	@Test
	void allOfADeliveryComesInWhateverItsOrderInTheZipFile() throws IOException {
		var done = this.esra.bringZip("alles.zip",
				Zips.of("papieren/rapport.pdf", pdf("x"), "documenten.csv", PAPERS + paper("D-1", "rapport"),
						"emails.json",
						"[{\"sleutel\":\"m\",\"dossier\":\"A-1\",\"op\":\"05-01-2026 11:00\",\"aan\":\"a@b.example\","
								+ "\"van\":\"112schade\",\"onderwerp\":\"Hallo\"}]",
						"activiteiten.csv", Rows.ACTIVITIES + "1,A-1,2026-01-05T10:00,INSURER_REPLIED,INTERMEDIARY,x\n",
						"dossiers.csv", dossiers()));
		assertThat(done.state()).isEqualTo(DeliveryState.DONE);
		assertThat(done.added()).isEqualTo(4);
		assertThat(papers("count(*)")).as("nobody sees it before it was checked").isEqualTo("0");
		assertThat(arrivals("state || ' ' || sent_by")).isEqualTo("CHECKING " + this.esra.someone().person().value());
		this.desk.check(new ScanOutcome.Clean());
		assertThat(papers("name || ' ' || kind || ' ' || media_type || ' ' || audience || ' ' || origin || ' ' || "
				+ "origin_name || ' ' || (received_at at time zone 'Europe/Amsterdam')"))
			.isEqualTo("rapport.pdf EXPERT_REPORT application/pdf INTERMEDIARY EXPERT Blik 2026-01-20 00:00:00");
		assertThat(
				Owner.ask("select at = (select received_at from document.document d where d.office_id = a.office_id) "
						+ "from dossier.activity a where kind = 'DOCUMENT_RECEIVED' and office_id = " + office()))
			.isEqualTo("t");
		assertThat(Owner.ask("select came_in_at is null from dossier.dossier where office_id = " + office()))
			.as("it waits for nobody of ours")
			.isEqualTo("t");
	}

	@Test
	void theSamePaperOnceMoreChangesNothingWhateverElseIsSaidOfIt() throws IOException {
		bring(PAPERS + paper("D-1", "rapport"), pdf("x"));
		this.desk.check(new ScanOutcome.Clean());
		var changes = changes();
		var again = bring(PAPERS + paper("D-1", "rapport").replace("INTERMEDIARY", "INTERNAL"), pdf("x"));
		assertThat(again.added() + again.changed()).isZero();
		assertThat(again.done()).isOne();
		assertThat(changes()).isEqualTo(changes);
		var otherKey = bring(PAPERS + paper("D-2", "rapport"), pdf("x"));
		assertThat(otherKey.added()).isOne();
		assertThat(arrivals("count(*)")).as("the same paper is there").isEqualTo("1");
	}

	@Test
	void anotherPaperUnderTheSameKeyStandsBesideTheOlderOne() throws IOException {
		bring(PAPERS + paper("D-1", "rapport"), pdf("x"));
		var newer = bring(PAPERS + paper("D-1", "rapport"), pdf("y"));
		assertThat(newer.added() + " " + newer.changed()).isEqualTo("0 1");
		assertThat(bring(PAPERS + paper("D-1", "rapport"), pdf("y")).changed()).isZero();
		this.desk.check(new ScanOutcome.Clean());
		assertThat(papers("count(*)")).isEqualTo("2");
	}

	@Test
	void aChunkOfPapersThatWasInButNotNotedIsInOnce() throws IOException {
		this.esra.bring("dossiers.csv", dossiers());
		var id = this.esra.takeZip("papieren.zip", zip(PAPERS + paper("D-1", "rapport"), pdf("x")));
		this.esra.start(id);
		var lent = Objects
			.requireNonNull(this.transactions.execute(_ -> this.loans.borrow(FeedingRound.LOAN).orElseThrow()));
		var chunk = this.boundary.inside(lent.home(),
				() -> Objects.requireNonNull(this.transactions.execute(_ -> this.loans.next(lent).orElseThrow())));
		this.boundary.inside(chunk.office(),
				() -> Objects.requireNonNull(this.transactions.execute(_ -> this.following.follow(lent, chunk))));
		Owner.change("update feeding.delivery set leased_until = clock_timestamp() where leased_until is not null");
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DONE);
		assertThat(this.esra.delivery(id).done()).isOne();
		assertThat(arrivals("count(*)")).isEqualTo("1");
	}

	@Test
	void whatTheScannerFindsIsKeptFromEverybodyAndTold() throws IOException {
		bring(PAPERS + paper("D-1", "rapport"), pdf("x"));
		this.desk.check(new ScanOutcome.Infected("Eicar"));
		assertThat(papers("count(*)")).isEqualTo("0");
		assertThat(arrivals("state || ' ' || problem")).isEqualTo("REFUSED INFECTED");
		assertThat(Owner
			.ask("select count(*) from dossier.activity where kind = 'DOCUMENT_REFUSED' and office_id = " + office()))
			.isEqualTo("1");
	}

	@Test
	void whereSomebodyWasHurtAPaperIsKeptForStaff() throws IOException {
		this.esra.bring("dossiers.csv", dossiers().replace(";iban;", ";letsel;").replace("NL91ABNA0417164300", "ja"));
		this.esra.bringZip("papieren.zip", zip(PAPERS + paper("D-1", "rapport"), pdf("x")));
		assertThat(arrivals("audience")).isEqualTo("INTERNAL");
	}

	@Test
	void aDossierThatIsClosedTakesPapersToo() throws IOException {
		this.esra.bring("dossiers.csv", dossiers().replace("HELD_LIABLE", "CLOSED_RECOVERED"));
		assertThat(this.esra.bringZip("papieren.zip", zip(PAPERS + paper("D-1", "rapport"), pdf("x"))).added()).isOne();
	}

	@Test
	void bytesWaitInTheVaultUntilTheDeliveryIsOver() throws IOException {
		this.esra.bring("dossiers.csv", dossiers());
		var id = this.esra.takeZip("papieren.zip", zip(PAPERS + paper("D-1", "rapport"), pdf("waits " + office())));
		var bytes = Owner.ask("select sha256 from document.awaited where batch = " + id);
		assertThat(Owner.ask("select document.has_paper('" + bytes + "')")).isEqualTo("t");
		assertThat(arrivals("count(*)")).as("nothing is in before somebody says so").isEqualTo("0");
		assertThat(this.esra.drop(id)).isTrue();
		this.esra.go(() -> false);
		assertThat(Owner.ask("select document.has_paper('" + bytes + "')")).isEqualTo("f");
		assertThat(Owner.ask("select count(*) from document.leaving_file where sha256 = '" + bytes + "'"))
			.isEqualTo("1");
	}

	@Test
	void aDossierThatGotTooFullStopsTheDeliveryAtThatRow() throws IOException {
		this.esra.bring("dossiers.csv", dossiers());
		var id = this.esra.takeZip("papieren.zip", zip(PAPERS + paper("D-1", "rapport"), pdf("x")));
		Owner
			.change("""
					insert into document.arrival (office_id, dossier_id, id, arrival_key, kind, name, media_type, size_bytes,
					       sha256, received_at, origin, audience, due_at)
					select office_id, id, nextval('document.document_id'), gen_random_uuid(), 'OTHER', 'x', 'application/pdf',
					       250000000, repeat('0', 64), now(), 'CLIENT', 'INTERMEDIARY', 'infinity'
					  from dossier.dossier where office_id =\s"""
					+ office());
		this.esra.start(id);
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.FAILED);
		assertThat(this.esra.faults(id)).containsExactly(
				new Fault("papieren.zip: documenten.csv", 2, DocumentCells.FILE, FaultReason.DOSSIER_FULL));
		Owner.change("delete from document.arrival where due_at = 'infinity' and office_id = " + office());
		this.esra.start(id);
		assertThat(this.esra.faults(id)).as("what was told is over").isEmpty();
		this.esra.go(() -> true);
		assertThat(this.esra.delivery(id).state()).isEqualTo(DeliveryState.DONE);
	}

	private Delivery bring(String rows, byte[] pdf) throws IOException {
		this.esra.bring("dossiers.csv", dossiers());
		return this.esra.bringZip("papieren.zip", zip(rows, pdf));
	}

	private static byte[] zip(String rows, byte[] pdf) throws IOException {
		return Zips.of("documenten.csv", rows, "papieren/rapport.pdf", pdf);
	}

	private String dossiers() {
		return HEADING + Rows.row(this.sanne.accountNumber(), "A-1", "Jansen", "x");
	}

	private static String paper(String key, String file) {
		return Rows.paper(key, "A-1", file, "INTERMEDIARY");
	}

	private static byte[] pdf(String unlike) {
		return ReceivedBytes.pdf(unlike);
	}

	private String papers(String what) {
		return Owner.ask("select " + what + " from document.document where office_id = " + office());
	}

	private String arrivals(String what) {
		return Owner.ask("select " + what + " from document.arrival where office_id = " + office());
	}

	private String changes() {
		return Owner.ask("select count(*) from database.change_record where office_id = " + office());
	}

	private long office() {
		return this.sanne.office().value();
	}

}
