package nl.meekijken.account;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class SignInHistoryTests {

	@Autowired
	private SignInHistory history;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theLastSignInComesFirst() {
		note(this.sanne, "Firefox op Windows");
		this.clock.move(Duration.ofHours(3));
		note(this.sanne, "Safari op iOS");
		assertThat(seen(this.sanne)).containsExactly(
				new SignInRecord(MovableClock.START.plus(Duration.ofHours(3)), "Safari op iOS"),
				new SignInRecord(MovableClock.START, "Firefox op Windows"));
	}

	@Test
	void aSignInIsShownForNinetyDays() {
		note(this.sanne, "Firefox");
		this.clock.move(Duration.ofDays(90));
		assertThat(seen(this.sanne)).hasSize(1);
		this.clock.move(Duration.ofMillis(1));
		assertThat(seen(this.sanne)).isEmpty();
	}

	@Test
	void allOfNinetyDaysAreShownUpToAThousandAndOneMoreTellsThatThereAreMore() {
		sign(1, 900);
		var seen = seen(this.sanne);
		assertThat(seen).hasSize(900);
		assertThat(seen.getFirst().device()).isEqualTo("device 1");
		assertThat(seen.getLast().device()).isEqualTo("device 900");
		sign(901, 1100);
		assertThat(seen(this.sanne)).hasSize(SignInHistory.MOST + 1);
	}

	private void sign(int first, int last) {
		Owner.change("""
				insert into account.sign_in_record (office_id, person_id, at, device)
				select %d, %d, timestamptz '%s' - interval '1 minute' * number, 'device ' || number
				  from generate_series(%d, %d) as number
				""".formatted(this.sanne.office().value(), this.sanne.person().value(), MovableClock.START, first,
				last));
	}

	@Test
	void eachSeesTheirOwnAndAnotherOfficeSeesNone() {
		var colleague = this.people.colleagueOf(this.sanne);
		var stranger = this.people.of(Tier.GOLD);
		note(this.sanne, "Firefox");
		assertThat(seen(colleague)).isEmpty();
		assertThat(this.boundary.inside(stranger.office(), () -> this.history.of(this.sanne.person()))).isEmpty();
		assertThat(seen(this.sanne)).hasSize(1);
	}

	@Test
	void nobodyIsNotedInAnOfficeThatIsNotTheirs() {
		var stranger = this.people.of(Tier.GOLD);
		assertThatThrownBy(() -> this.history.note(this.sanne.person(), stranger.office(), "Firefox"))
			.hasMessageContaining("foreign key");
		assertThat(seen(this.sanne)).isEmpty();
	}

	@Test
	void whatWasNotedCanBeNeitherChangedNorRemoved() {
		note(this.sanne, "Firefox");
		for (var sql : List.of("update account.sign_in_record set device = 'x'",
				"delete from account.sign_in_record where true")) {
			assertThatThrownBy(() -> this.boundary.inside(this.sanne.office(),
					() -> this.transactions.execute(working -> this.jdbc.sql(sql).update())))
				.as(sql)
				.isInstanceOf(RuntimeException.class);
			assertThatThrownBy(() -> Owner.change(sql)).as(sql).isInstanceOf(IllegalStateException.class);
		}
		assertThat(seen(this.sanne)).hasSize(1);
	}

	private void note(Someone someone, String device) {
		this.history.note(someone.person(), someone.office(), device);
	}

	private List<SignInRecord> seen(Someone someone) {
		return this.boundary.inside(someone.office(), () -> this.history.of(someone.person()));
	}

}
