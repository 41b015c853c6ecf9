package nl.meekijken.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class RequiredFactorTests {

	@Autowired
	private SecondFactors factors;

	@Autowired
	private SignIn signIn;

	@Autowired
	private Offices offices;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@ParameterizedTest
	@CsvSource({ "required, true, true", "optional, false, false", "whatever, true, true", "'', false, true",
			"'', true, false", "required, false, true" })
	void unlessItIsToldNotToAHouseInEarnestRequiresAFactorOfEverybody(String setting, boolean embedded,
			boolean always) {
		assertThat(new RequiredFactor(setting, embedded).always()).isEqualTo(always);
	}

	@Test
	void whereEverybodyNeedsAFactorNobodyEntersWithoutOne() {
		assertThatThrownBy(() -> enter(strict())).hasCauseInstanceOf(FactorMissing.class);
		assertThat(enter(this.entrance)).isFalse();
		setUpApp();
		assertThat(enter(strict())).isTrue();
	}

	@Test
	void oneOfficeThatRequiresAFactorRequiresItOfNoOther() {
		var other = this.people.of(Tier.GOLD);
		this.offices.requireFactor(this.sanne.office(), true);
		assertThatThrownBy(() -> enter(this.entrance)).hasCauseInstanceOf(FactorMissing.class);
		assertThat(this.boundary.inside(this.entrance.of(other.person()), () -> this.factors.hasFactor(other.person())))
			.isFalse();
		this.offices.requireFactor(this.sanne.office(), false);
		assertThat(enter(this.entrance)).isFalse();
	}

	@Test
	void theDemoWorldRequiresNothing() {
		Owner.change("update office.office set demo = true where office_id = " + this.sanne.office().value());
		assertThat(enter(strict())).isFalse();
		Owner.change("update office.office set demo = false where office_id = " + this.sanne.office().value());
	}

	@Test
	void disabledPeopleAreShutOutBeforeTheyAreAskedForAFactor() {
		this.offices.requireFactor(this.sanne.office(), true);
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		assertThatThrownBy(() -> enter(this.entrance)).hasCauseInstanceOf(AccessEnded.class);
	}

	@Test
	void aRightPasswordBringsOneHalfwayAndAWrongOneNowhere() {
		this.offices.requireFactor(this.sanne.office(), true);
		assertThat(this.signIn.attempt(this.sanne.accountNumber(), People.PASSWORD, "192.0.2.200", ""))
			.isEqualTo(new SignInOutcome.Halfway(this.sanne.person(), this.sanne.office()));
		assertThat(this.signIn.attempt(this.sanne.accountNumber(), "wrong", "192.0.2.200", ""))
			.isEqualTo(new SignInOutcome.Refused());
	}

	private Entrance strict() {
		return new Entrance(this.clock, new RequiredFactor(true));
	}

	private boolean enter(Entrance door) {
		return this.boundary.inside(door.of(this.sanne.person()), () -> this.factors.hasFactor(this.sanne.person()));
	}

	private void setUpApp() {
		this.boundary.inside(this.sanne.office(), () -> {
			this.factors.propose(this.sanne.person(), "a session");
			var phone = new Phone(this.factors.proposed(this.sanne.person(), "a session").orElseThrow().key());
			return this.factors.confirm(this.sanne.person(), "a session", phone.code(this.clock.instant()));
		});
	}

}
