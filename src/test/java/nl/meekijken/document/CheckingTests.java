package nl.meekijken.document;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Clamav;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers that came in, until they are found clean. */
@ModuleTest
class CheckingTests extends ComingIn {

	@Autowired
	private Vault vault;

	@Autowired
	private CheckStore store;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void nothingLeadsToAPaperBeforeItIsFoundClean() throws IOException {
		var id = received(receive("schets.pdf"));
		assertThat(shown()).singleElement().satisfies(paper -> {
			assertThat(paper.id()).isEqualTo(id);
			assertThat(paper.state()).isEqualTo(DocumentState.CHECKING);
			assertThat(paper.name()).isEqualTo("schets.pdf");
		});
		assertInvisible(id);
		this.desk.check(CLEAN);
		assertThat(papers()).extracting(Document::id).containsExactly(id);
		assertThat(this.<Boolean>inside(() -> this.documents.open(this.dossier.number(), id).isPresent())).isTrue();
		assertThat(shown()).extracting(ArrivingPaper::state).containsExactly(DocumentState.READY);
	}

	@Test
	void theFingerprintOfWhatIsBeingCheckedIsReadByNobody() {
		assertThat(Owner.ask("select has_column_privilege('meekijken_portal', 'document.arrival', 'sha256', 'select')"
				+ " or has_table_privilege('meekijken_portal', 'document.arrival', 'insert, update, delete')"))
			.isEqualTo("f");
	}

	@Test
	void theTimelineTellsThatItCameAndFromWhom() throws IOException {
		var id = received(receive("schets.pdf"));
		assertThat(timeline()).isEmpty();
		this.desk.check(CLEAN);
		assertThat(timeline()).singleElement().satisfies(told -> {
			assertThat(told.kind()).isEqualTo(ActivityKind.DOCUMENT_RECEIVED);
			assertThat(told.detail()).isEqualTo("schets.pdf");
			assertThat(told.actor()).isEqualTo(Actor.INTERMEDIARY);
			assertThat(told.actorName()).isEqualTo("Petra Proef");
			assertThat(told.documentId()).isEqualTo(id.value());
		});
		assertThat(Owner.ask("select last_activity_kind from dossier.dossier where id = " + this.dossier.id().value()))
			.isEqualTo("DOCUMENT_RECEIVED");
	}

	@Test
	void anInfectedPaperStaysAwayAndIsToldOf() throws IOException {
		var id = received(receive("factuur.pdf"));
		this.desk.check(new ScanOutcome.Infected("Eicar-Test"));
		this.desk.check(CLEAN);
		assertInvisible(id);
		assertThat(shown()).singleElement().satisfies(paper -> {
			assertThat(paper.state()).isEqualTo(DocumentState.REFUSED);
			assertThat(paper.problem()).isEqualTo(CheckProblem.INFECTED);
		});
		assertThat(timeline()).extracting(Activity::kind).containsExactly(ActivityKind.DOCUMENT_REFUSED);
		assertThat(timeline()).extracting(Activity::documentId).containsOnlyNulls();
		assertThat(Owner.ask("select count(*) from database.change_record where table_name = 'document.arrival'"
				+ " and changed -> 'state' ->> 1 = 'REFUSED' and office_id = " + this.dossier.office().value()))
			.isEqualTo("1");
	}

	@Test
	void theRealScannerFindsWhatItShould() throws IOException {
		Clamav.require();
		var bad = received(
				receive("fout.eml", ReceivedBytes.joined(ReceivedBytes.mail(), ReceivedBytes.text(Clamav.EICAR))));
		var good = received(receive("goed.eml", ReceivedBytes.mail()));
		this.desk.check();
		assertInvisible(bad);
		assertThat(papers()).extracting(Document::id).containsExactly(good);
	}

	@Test
	void whileTheScannerIsAwayPapersWaitAndGoOnByThemselves() throws IOException {
		var id = received(receive("wacht.pdf"));
		var away = new ScanOutcome.Unavailable("away");
		this.desk.check(away);
		this.desk.check(CLEAN);
		assertInvisible(id);
		this.clock.move(Duration.ofSeconds(11));
		this.desk.check(away);
		this.clock.move(Duration.ofSeconds(11));
		this.desk.check(CLEAN);
		assertInvisible(id);
		this.clock.move(Duration.ofSeconds(10));
		this.desk.check(CLEAN);
		assertThat(papers()).extracting(Document::id).containsExactly(id);
	}

	@Test
	void aPaperWhoseBytesAreGoneHoldsNoOtherUp() throws IOException {
		var lost = received(receive("weg.pdf"));
		var there = received(receive("goed.pdf"));
		this.clock.move(Duration.ofDays(2));
		this.vault.letGo(new Fingerprint(Owner.ask("select sha256 from document.arrival where id = " + lost.value())),
				() -> false);
		this.desk.check(CLEAN);
		assertThat(papers()).extracting(Document::id).containsExactly(there);
		assertInvisible(lost);
		Owner.change("update document.arrival set state = 'WITHDRAWN' where id = " + lost.value());
	}

	@Test
	void whoSendsManyLetsAnotherWaitForOneOfThem() throws IOException {
		this.desk.check(CLEAN);
		for (var number = 1; number <= 8; number++) {
			receive("stapel " + number + ".pdf");
		}
		var many = this.dossier;
		this.dossier = this.dossiers.one();
		var one = received(receive("enige.pdf"));
		var checked = new AtomicInteger();
		var before = new AtomicInteger();
		this.desk.check(bytes -> {
			if (state(one).equals("CHECKING")) {
				before.set(checked.get());
			}
			checked.incrementAndGet();
			return CLEAN;
		});
		assertThat(checked).hasValue(9);
		assertThat(before).hasValueLessThanOrEqualTo(1);
		assertThat(papers()).extracting(Document::id).containsExactly(one);
		this.dossier = many;
		assertThat(papers()).hasSize(8);
	}

	@Test
	void aPaperThatIsLentIsNotCheckedTwiceAndComesBackWhenItsCheckerDied() throws IOException {
		var id = received(receive("geleend.pdf"));
		this.desk.check(bytes -> {
			this.desk.check(CLEAN);
			assertInvisible(id);
			CheckingDesk.endLeases();
			this.desk.check(CLEAN);
			return new ScanOutcome.Infected("too late to say");
		});
		assertThat(papers()).extracting(Document::id).containsExactly(id);
		assertThat(timeline()).extracting(Activity::kind).containsExactly(ActivityKind.DOCUMENT_RECEIVED);
	}

	@Test
	void aNodeWhoseClockIsAheadTakesNothingThatAnotherChecks() throws IOException {
		var id = received(receive("elders.pdf"));
		this.desk.check(bytes -> {
			assertThat(triedAt(this.clock.instant().plus(Duration.ofMinutes(10)))).doesNotContain(id);
			return CLEAN;
		});
		assertThat(papers()).extracting(Document::id).containsExactly(id);
	}

	@Test
	void whatANodeBorrowedWhoseClockIsAheadComesBackWhenItsLeaseEnds() throws IOException {
		received(receive("vooruit.pdf"));
		var end = this.transactions.execute(looking -> {
			looking.setRollbackOnly();
			var ahead = this.clock.instant().plus(Duration.ofDays(30));
			return this.store.claim(ahead, ahead.plus(Checker.LEASE)).orElseThrow().leasedUntil();
		});
		assertThat(Owner.ask("select timestamptz '%s' <= clock_timestamp() + interval '5 minutes'".formatted(end)))
			.isEqualTo("t");
	}

	/** What another node would borrow, and gives back at once. */
	private List<DocumentId> triedAt(Instant moment) {
		return Objects.requireNonNull(this.transactions.execute(looking -> {
			looking.setRollbackOnly();
			return this.store.claim(moment, moment.plus(Checker.LEASE)).stream().map(LentArrival::id).toList();
		}));
	}

	private static String state(DocumentId id) {
		return Owner.ask("select state from document.arrival where id = " + id.value());
	}

}
