package nl.meekijken.document;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Visitor;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Staff;

import static nl.meekijken.document.RemovalDesk.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class WhoRemovesPapersTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Documents documents;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private MovableClock clock;

	private RemovalDesk desk;

	@BeforeEach
	void comeToWork() {
		this.desk = new RemovalDesk(this.house);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void nobodyButStaffInsideTheOfficeMay() {
		var id = this.desk.keep("letter");
		for (var visitor : List.of(this.desk.dossier.reader(), this.entrance.ofStaff(this.desk.marit),
				this.entrance.ofStaffAtHome(this.desk.marit))) {
			assertRefused(visitor, id, this.desk.marit);
		}
		assertThatExceptionOfType(DataAccessException.class).as("nobody at all")
			.isThrownBy(() -> this.documents.remove(this.desk.dossier.number(), id, REASON, this.desk.marit));
		assertThat(this.desk.open(this.desk.dossier, id)).isPresent();
	}

	@Test
	void nobodyRemovesInTheNameOfAnother() {
		var id = this.desk.keep("letter");
		var esra = new Staff(this.house).atWork(Role.MANAGER).someone().person();
		assertRefused(this.entrance.ofStaffInside(this.desk.dossier.office(), this.desk.marit), id, esra);
		assertThat(this.desk.open(this.desk.dossier, id)).isPresent();
	}

	@Test
	void aPaperIsNotFoundThroughAnotherDossierOrOffice() {
		var other = this.desk.dossiers.one();
		var id = this.desk.keep("letter");
		assertThat(this.desk.removeFrom(other, id)).isFalse();
		assertThat(this.desk.insideOfficeOf(other,
				() -> this.documents.remove(this.desk.dossier.number(), id, REASON, this.desk.marit)))
			.isFalse();
		assertThat(this.desk.open(this.desk.dossier, id)).isPresent();
		assertThat(this.desk.remove(id)).isTrue();
		assertThat(this.desk.removedFrom(this.desk.dossier, other)).isEmpty();
	}

	@Test
	void whatWasRemovedIsNotToldToIntermediariesNorToWhoeverWorksInNoOffice() {
		this.desk.remove(this.desk.keep("letter"));
		var removed = this.documents.removed(this.desk.dossier.number());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.desk.dossiers.ask(this.desk.dossier, removed));
		assertThat(this.boundary.inside(this.entrance.ofStaff(this.desk.marit),
				() -> this.desk.dossiers.askUnbound(removed)))
			.isEmpty();
	}

	private void assertRefused(Visitor visitor, DocumentId id, PersonId by) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.boundary.inside(visitor,
				() -> this.documents.remove(this.desk.dossier.number(), id, REASON, by)));
	}

}
