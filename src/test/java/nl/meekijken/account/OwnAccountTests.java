package nl.meekijken.account;

import java.util.Locale;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class OwnAccountTests {

	private static final Locale NL = Locale.of("nl");

	private static final Locale EN = Locale.of("en");

	private static final PersonDetails SAID = new PersonDetails("Zoë", "van 't", "Hôf-de IJzer", "Adviseur",
			PhoneNumber.of("0612345678"), EN, Theme.DARK);

	@Autowired
	private Accounts accounts;

	@Autowired
	private Colleagues colleagues;

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
	void aNewAccountReadsDutchInTheLightOfItsComputer() {
		assertThat(own().details())
			.isEqualTo(new PersonDetails("Sanne", "van der", "Beek", null, null, NL, Theme.SYSTEM));
	}

	@Test
	void whatIsSaidIsKeptLetterByLetterAndNumberAndAddressStay() {
		var before = own();
		change(SAID);
		assertThat(own()).isEqualTo(new OwnAccount(before.accountNumber(), before.email(), SAID));
	}

	@Test
	void whatIsLeftOutIsForgotten() {
		change(SAID);
		var plain = new PersonDetails("Zoë", null, "Hof", null, null, NL, Theme.LIGHT);
		change(plain);
		assertThat(own().details()).isEqualTo(plain);
	}

	@Test
	void aNewSurnameIsFoundAsPeopleTypeIt() {
		change(SAID);
		assertThat(Owner.ask("select surname_key from account.person where id = " + this.sanne.person().value()))
			.isEqualTo("hofdeyzer");
	}

	@ParameterizedTest
	@CsvSource({ "Sanne, van der, Beek, Sanne van der Beek", "Joris,, Prins, Joris Prins",
			"Li, van den, Hoen-Ros, Li van den Hoen-Ros" })
	void aFullNameHasNoGapsWhereThereIsNoPrefix(String first, @Nullable String prefix, String surname, String full) {
		change(new PersonDetails(first, prefix, surname, null, null, NL, Theme.SYSTEM));
		assertThat(inside(this.colleagues::all)).extracting(Colleague::fullName).containsExactly(full);
	}

	@Test
	void choosingALanguageChangesNothingElse() {
		change(SAID);
		inside(() -> {
			this.accounts.speak(this.sanne.person(), NL);
			return true;
		});
		assertThat(own().details()).isEqualTo(new PersonDetails(SAID.firstName(), SAID.prefix(), SAID.surname(),
				SAID.jobTitle(), SAID.phone(), NL, Theme.DARK));
	}

	@Test
	void aLanguageThatTheHouseDoesNotSpeakIsRefused() {
		assertThatThrownBy(() -> inside(() -> {
			this.accounts.speak(this.sanne.person(), Locale.FRENCH);
			return true;
		})).hasMessageContaining("violates check constraint");
		assertThat(own().details().language()).isEqualTo(NL);
	}

	@Test
	void anotherOfficeNeitherReadsNorChangesAnAccount() {
		var stranger = this.people.of(Tier.GOLD);
		assertThatThrownBy(() -> this.boundary.inside(stranger.office(), () -> this.accounts.own(this.sanne.person())))
			.isInstanceOf(RuntimeException.class);
		this.boundary.inside(stranger.office(), () -> {
			this.accounts.change(this.sanne.person(), SAID);
			this.accounts.speak(this.sanne.person(), EN);
			this.accounts.disable(this.sanne.person());
			return true;
		});
		assertThat(own().details().firstName()).isEqualTo("Sanne");
		assertThat(own().details().language()).isEqualTo(NL);
		assertThat(inside(this.colleagues::all)).extracting(Colleague::standing)
			.containsExactly(Colleague.Standing.ACTIVE);
	}

	@Test
	void nobodyGetsANumberThatAnotherGot() throws Exception {
		var numbers = AtOnce.times(8, this.accounts::nextNumber);
		assertThat(numbers).doesNotHaveDuplicates()
			.allMatch(number -> number.matches("2[0-9]{7}"))
			.noneMatch(this.accounts::knows);
	}

	@Test
	void anAccountIsKnownByItsWholeNameInAnyCaseAndByNoPartOfIt() {
		assertThat(this.accounts.knows(this.sanne.email().toUpperCase(Locale.ROOT))).isTrue();
		assertThat(this.accounts.knows(" " + this.sanne.accountNumber() + " ")).isTrue();
		assertThat(this.accounts.knows(this.sanne.accountNumber().substring(1))).isFalse();
		assertThat(this.accounts.knows("%")).isFalse();
		assertThat(this.accounts.knows("")).isFalse();
	}

	private OwnAccount own() {
		return inside(() -> this.accounts.own(this.sanne.person()));
	}

	private void change(PersonDetails said) {
		inside(() -> {
			this.accounts.change(this.sanne.person(), said);
			return true;
		});
	}

	private <T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.sanne.office(), work);
	}

}
