package nl.meekijken.account;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PeopleSearchTests {

	@Autowired
	private PeopleSearch search;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	private Someone sanne;

	private Someone bram;

	private PersonId marit;

	private String surname;

	@BeforeEach
	void goToWork() {
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		this.sanne = this.people.of(Tier.GOLD);
		this.bram = this.people.of(Tier.SILVER);
		this.surname = "zoek" + letters(this.sanne.accountNumber());
		rename(this.sanne, this.surname);
		rename(this.bram, this.surname);
	}

	@Test
	void whoLooksOverAllOfficesFindsPeopleOfAllAndWhoIsInsideOneOfThatOnly() {
		assertThat(found(this.entrance.ofStaff(this.marit), this.surname))
			.containsExactlyInAnyOrder(this.sanne.person(), this.bram.person());
		assertThat(found(this.entrance.ofStaffInside(this.bram.office(), this.marit), this.surname))
			.containsExactly(this.bram.person());
	}

	@Test
	void anOfficeWouldFindItsOwnPeopleAndNobodyElse() {
		assertThat(found(this.sanne.office(), this.surname)).containsExactly(this.sanne.person());
		assertThat(this.boundary.inside(this.sanne.office(), () -> one(this.bram.person()))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "%%", "_____", "s%", "zo_k", "\\\\", "' or true --", "oek*", ".@", "\u0000\u0000" })
	void whatIsNoBeginningOfANameFindsNobody(String typed) {
		assertThat(overAll(typed)).doesNotContain(this.sanne.person(), this.bram.person());
	}

	@Test
	void aNameIsFoundWithEverythingThatStandsBeforeIt() {
		for (var typed : List.of("Sanne van der " + this.surname, "van der " + this.surname,
				this.surname.toUpperCase(Locale.ROOT), "  " + this.surname + "  ")) {
			assertThat(overAll(typed)).as(typed).contains(this.sanne.person(), this.bram.person());
		}
	}

	@Test
	void anAddressIsFoundByItsBeginningAndNotByItsHouse() {
		assertThat(overAll(this.sanne.email())).containsExactly(this.sanne.person());
		assertThat(overAll(this.sanne.email().substring(0, this.sanne.email().indexOf('@'))))
			.containsExactly(this.sanne.person());
		assertThat(overAll("@voorbeeld.example")).isEmpty();
		assertThat(overAll("voorbeeld.example")).isEmpty();
	}

	@Test
	void aPageHoldsTwentyFiveAndTellsWhetherMoreFollow() {
		for (var times = 0; times < 23; times++) {
			rename(this.people.colleagueOf(this.sanne), this.surname);
		}
		assertThat(page(1).people()).hasSize(25);
		assertThat(page(1).more()).isFalse();
		rename(this.people.colleagueOf(this.sanne), this.surname);
		assertThat(page(1).more()).isTrue();
		assertThat(page(2).people()).hasSize(1).doesNotContainAnyElementsOf(page(1).people());
		assertThat(page(2).more()).isFalse();
		assertThat(page(3).people()).isEmpty();
	}

	@Test
	void twoCharactersThatCountAreEnough() {
		for (var typed : List.of("be", "B-e", "é1", "12")) {
			assertThat(this.search.isEnough(typed)).as(typed).isTrue();
		}
		for (var typed : List.of("", "b", " b ", "--", "b-", "ij", "@.")) {
			assertThat(this.search.isEnough(typed)).as(typed).isFalse();
		}
	}

	@Test
	void eachIsShownWithOfficeStandingAndFactor() {
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		Owner.change("update account.person set password_hash = null where id = " + this.bram.person().value());
		Owner.change("insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at) "
				+ "values (%d, %d, 'x', now())".formatted(this.bram.office().value(), this.bram.person().value()));
		assertThat(asStaff(() -> one(this.sanne.person()))).singleElement().satisfies(found -> {
			assertThat(found.isBlocked()).isTrue();
			assertThat(found.hasFactor()).isFalse();
			assertThat(found.officeName()).isEqualTo("Kantoor " + this.sanne.accountNumber());
			assertThat(found.fullName()).isEqualTo("Sanne van der " + this.surname);
		});
		assertThat(asStaff(() -> one(this.bram.person()))).singleElement().satisfies(found -> {
			assertThat(found.standing()).isEqualTo(Colleague.Standing.INVITED);
			assertThat(found.hasFactor()).isTrue();
			assertThat(found.lastSignedInAt()).isNull();
		});
	}

	private FoundPeople page(int number) {
		return asStaff(() -> look(this.surname, number));
	}

	private List<PersonId> overAll(String typed) {
		return found(this.entrance.ofStaff(this.marit), typed);
	}

	private List<PersonId> found(Visitor looking, String typed) {
		return this.boundary.inside(looking, () -> look(typed, 1)).people().stream().map(FoundPerson::id).toList();
	}

	private FoundPeople look(String typed, int page) {
		return this.transactions.execute(working -> this.roundTrip.ask(this.search.find(typed, page)));
	}

	private List<FoundPerson> one(PersonId person) {
		return this.transactions.execute(working -> this.roundTrip.ask(this.search.find(person)).stream().toList());
	}

	private <T> T asStaff(Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaff(this.marit), work);
	}

	/** Each digit as a letter, so that a name is found by letters alone. */
	private static String letters(String number) {
		return number.chars()
			.mapToObj(digit -> Character.toString("abcdefghkl".charAt(digit - '0')))
			.collect(Collectors.joining());
	}

	private static void rename(Someone someone, String surname) {
		Owner.change("update account.person set surname = '%1$s', surname_key = '%1$s' where id = %2$d"
			.formatted(surname, someone.person().value()));
	}

}
