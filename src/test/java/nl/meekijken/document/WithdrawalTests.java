package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** What one sent oneself can be taken back for a while. */
@ModuleTest
class WithdrawalTests extends ComingIn {

	@Test
	void whatIsBeingCheckedIsTakenBackAndItsBytesWaitForTheRule() throws IOException {
		var id = received(receive("vergissing.pdf"));
		assertThat(withdraw(id)).isTrue();
		this.desk.check(CLEAN);
		assertInvisible(id);
		assertThat(shown()).isEmpty();
		assertThat(stateOf(id)).isEqualTo("WITHDRAWN");
		assertThat(bytesAreKept(id)).isTrue();
		assertThat(withdraw(id)).isFalse();
	}

	@Test
	void whatIsReadyIsTakenBackWithinTheHour() throws IOException {
		var id = received(receive("vergissing.pdf"));
		var other = received(receive("te laat.pdf"));
		this.desk.check(CLEAN);
		this.clock.move(Duration.ofMinutes(59));
		assertThat(shown()).hasSize(2).allMatch(paper -> paper.canBeWithdrawnBy(person(), this.clock.instant()));
		assertThat(withdraw(id)).isTrue();
		assertInvisible(id);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(withdraw(other)).isFalse();
		assertThat(papers()).extracting(Document::id).containsExactly(other);
		assertThat(shown()).isEmpty();
	}

	@Test
	void whatWasWarnedAboutIsTakenBackAtAnyTime() throws IOException {
		var id = received(receive("kopie paspoort.pdf"));
		this.desk.check(CLEAN);
		this.clock.move(Duration.ofDays(40));
		assertThat(shown()).singleElement().satisfies(paper -> {
			assertThat(paper.warned()).isTrue();
			assertThat(paper.canBeWithdrawnBy(person(), this.clock.instant())).isTrue();
		});
		assertThat(withdraw(id)).isTrue();
		assertThat(papers()).isEmpty();
		assertThat(bytesAreKept(id)).isTrue();
	}

	@Test
	void nobodyTakesBackWhatAnotherSent() throws IOException {
		var id = this.boundary.insideOrThrow(this.dossier.office(),
				() -> received(this.documents.receive(this.dossier.office(), this.dossier.id(),
						arrival("client.pdf", DocumentAudience.CLIENT_TOO),
						new ByteArrayInputStream(ReceivedBytes.pdf("client")))));
		assertThat(shown()).noneMatch(paper -> paper.canBeWithdrawnBy(person(), this.clock.instant()));
		assertThat(withdraw(id)).isFalse();
		var theirs = this.dossiers.one();
		var own = received(receive("eigen.pdf"));
		assertThat(this.boundary.inside(theirs.reader(),
				() -> this.arrivals.withdraw(this.dossier.office(), this.dossier.id(), own)))
			.isFalse();
		assertThat(stateOf(own)).isEqualTo("CHECKING");
	}

	@Test
	void whatStaffRemovedIsToldOfNoMoreAndCannotBeTakenBack() throws IOException {
		var id = received(receive("ander dossier.pdf"));
		this.desk.check(CLEAN);
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		var working = this.house.getBean(Entrance.class).ofStaffInside(this.dossier.office(), marit);
		assertThat(this.boundary.inside(working,
				() -> this.documents.remove(this.dossier.number(), id, RemovalDesk.REASON, marit)))
			.isTrue();
		assertThat(shown()).isEmpty();
		assertThat(withdraw(id)).isFalse();
		assertThat(stateOf(id)).isEqualTo("WITHDRAWN");
		assertThat(bytesAreKept(id)).isFalse();
		assertThat(Owner.ask("select removal_reason from document.document where id = " + id.value()))
			.isEqualTo(RemovalDesk.REASON.toString());
	}

	@Test
	void theSameFileCanBeSentAgainAfterwards() throws IOException {
		var id = received(receive("weer.pdf"));
		withdraw(id);
		var again = received(receive("weer.pdf"));
		this.desk.check(CLEAN);
		assertThat(papers()).extracting(Document::id).containsExactly(again).doesNotContain(id);
	}

	private PersonId person() {
		return this.dossier.example().person();
	}

	private boolean withdraw(DocumentId id) {
		return this.boundary.inside(this.dossier.reader(),
				() -> this.arrivals.withdraw(this.dossier.office(), this.dossier.id(), id));
	}

	private static String stateOf(DocumentId id) {
		return Owner.ask("select state from document.arrival where id = " + id.value());
	}

	private static boolean bytesAreKept(DocumentId id) {
		return Owner.ask("select bytes_kept from document.arrival where id = " + id.value()).equals("t");
	}

}
