package nl.meekijken.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;

import static org.assertj.core.api.Assertions.assertThat;

/** The key of an app belongs to the session that sets it up. */
@ModuleTest
class NewAuthenticatorTests {

	private static final String HERE = "this session";

	private static final String ELSEWHERE = "another session";

	@Autowired
	private SecondFactors factors;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void theKeyStaysTheSameUntilItIsConfirmedAndIsNeverShownAfterwards() {
		var first = begin(HERE);
		assertThat(begin(HERE)).isEqualTo(first);
		assertThat(first.toString()).doesNotContain(first.key());
		confirm(HERE, first);
		assertThat(shows(HERE)).isFalse();
		this.boundary.inside(this.sanne.office(), () -> {
			this.factors.propose(this.sanne.person(), HERE);
			return HERE;
		});
		assertThat(shows(HERE)).isFalse();
	}

	@Test
	void anotherSessionNeverSeesTheKeyNorConfirmsIt() {
		var intruders = begin(HERE);
		var owners = begin(ELSEWHERE);
		assertThat(owners.key()).isNotEqualTo(intruders.key());
		assertThat(shows(HERE)).isFalse();
		assertThat(confirm(HERE, intruders)).isEqualTo(new FactorAdding.Refused());
		assertThat(confirm(HERE, owners)).isEqualTo(new FactorAdding.Refused());
		assertThat(confirm(ELSEWHERE, intruders)).isEqualTo(new FactorAdding.Refused());
		assertThat(confirm(ELSEWHERE, owners)).isInstanceOf(FactorAdding.Added.class);
	}

	@Test
	void theKeyIsNotReadableInTheDatabase() {
		var key = begin(HERE).key();
		assertThat(Owner.ask("select encode(secret_sealed, 'escape') from account.authenticator where person_id = "
				+ this.sanne.person().value()))
			.doesNotContain(key);
	}

	private NewAuthenticator begin(String session) {
		return this.boundary.inside(this.sanne.office(), () -> {
			this.factors.propose(this.sanne.person(), session);
			return this.factors.proposed(this.sanne.person(), session).orElseThrow();
		});
	}

	private boolean shows(String session) {
		return this.boundary.inside(this.sanne.office(),
				() -> this.factors.proposed(this.sanne.person(), session).isPresent());
	}

	private FactorAdding confirm(String session, NewAuthenticator app) {
		var code = new Phone(app.key()).code(this.clock.instant());
		return this.boundary.inside(this.sanne.office(),
				() -> this.factors.confirm(this.sanne.person(), session, code));
	}

}
