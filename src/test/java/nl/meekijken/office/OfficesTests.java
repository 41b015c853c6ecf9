package nl.meekijken.office;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.database.Boundary;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class OfficesTests {

	private static final OfficeContact MOVED = new OfficeContact("Kade", "7b", new Postcode("3511 AB"), "Utrecht",
			PhoneNumber.of("0301234567"));

	@Autowired
	private Offices offices;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void aNewContactIsKeptAndTheRestOfTheOfficeStays() {
		var before = own();
		assertThat(change(MOVED, before.version())).isEqualTo(new OfficeChange.Changed());
		assertThat(own()).isEqualTo(new OfficeDetails(before.name(), MOVED, before.email(), before.kvkNumber(),
				before.afmNumber(), before.requiresFactor(), before.version() + 1));
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
		var read = own();
		change(MOVED, read.version());
		var late = new OfficeContact("Singel", "1", new Postcode("1012 AB"), "Amsterdam", MOVED.phone());
		assertThat(change(late, read.version())).isEqualTo(new OfficeChange.ChangedMeanwhile(own()));
		assertThat(own().contact()).isEqualTo(MOVED);
		assertThat(change(late, own().version())).isEqualTo(new OfficeChange.Changed());
	}

	@Test
	void ofManyWhoChangeWhatTheyReadOneSucceeds() throws Exception {
		var version = own().version();
		assertThat(AtOnce.times(4, () -> change(MOVED, version))).containsOnlyOnce(new OfficeChange.Changed());
		assertThat(own().version()).isEqualTo(version + 1);
	}

	@Test
	void anOfficeChangesItselfAndNoOther() {
		var other = this.people.of(Tier.GOLD);
		var theirs = this.boundary.inside(other.office(), this.offices::own);
		change(MOVED, own().version());
		this.offices.requireFactor(this.sanne.office(), true);
		assertThat(this.boundary.inside(other.office(), this.offices::own)).isEqualTo(theirs);
		assertThat(own().requiresFactor()).isTrue();
	}

	@Test
	void requiringAFactorIsNoChangeOfAddressAndCanBeUndone() {
		var version = own().version();
		this.offices.requireFactor(this.sanne.office(), true);
		this.offices.requireFactor(this.sanne.office(), true);
		assertThat(own().requiresFactor()).isTrue();
		assertThat(change(MOVED, version)).isEqualTo(new OfficeChange.Changed());
		this.offices.requireFactor(this.sanne.office(), false);
		assertThat(own().requiresFactor()).isFalse();
	}

	@Test
	void theSameAccountManagerIsRegisteredOnce() {
		var number = this.sanne.accountNumber();
		var email = EmailAddress.of("manager" + number + "@112schade.example");
		var manager = new AccountManager("Rens " + number, PhoneNumber.of("0880000112"), email, "ma t/m vr");
		var first = this.offices.register(manager);
		assertThat(this.offices.register(manager)).isEqualTo(first);
		var onHoliday = new AccountManager(manager.name(), manager.phone(), email, "na 1 december");
		assertThat(this.offices.register(onHoliday)).isNotEqualTo(first);
	}

	@Test
	void anOfficeReadsWhoAnswersItsQuestions() {
		assertThat(this.offices.accountManagerOf(this.sanne.office()).reachable())
			.isEqualTo("ma t/m vr, 8.30 tot 17.00 uur");
	}

	@Test
	void outsideTheBoundaryThereIsNoOfficeToReadOrChange() {
		for (var work : List.<Supplier<?>>of(this.offices::own, () -> this.offices.change(MOVED, 1))) {
			assertThatThrownBy(work::get).isInstanceOf(RuntimeException.class);
		}
	}

	@Test
	void anOfficeThatIsUnknownHasNothingToRead() {
		var unknown = new OfficeId(Long.MAX_VALUE);
		assertThatThrownBy(() -> this.boundary.inside(unknown, this.offices::own)).isInstanceOf(RuntimeException.class);
		assertThatThrownBy(() -> this.offices.accountManagerOf(unknown)).isInstanceOf(RuntimeException.class);
	}

	@Test
	void changesOfAnOfficeAreRemembered() {
		change(MOVED, own().version());
		assertThat(Owner.ask("""
				select string_agg(operation, ' ' order by id) from database.change_record
				 where table_name = 'office.office' and office_id = %d
				""".formatted(this.sanne.office().value()))).isEqualTo("INSERT UPDATE");
	}

	private OfficeDetails own() {
		return this.boundary.inside(this.sanne.office(), this.offices::own);
	}

	private OfficeChange change(OfficeContact contact, int version) {
		return this.boundary.inside(this.sanne.office(), () -> this.offices.change(contact, version));
	}

}
