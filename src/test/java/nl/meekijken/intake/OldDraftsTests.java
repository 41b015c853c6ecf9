package nl.meekijken.intake;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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

/**
 * Drafts that nobody goes on with leave in every office, and by no office's hand in
 * another.
 */
@ModuleTest
class OldDraftsTests {

	private static final String REMOVE_ALL = "select intake.remove_old_drafts(timestamptz '2099-01-01')";

	@Autowired
	private ApplicationContext house;

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

	private Someone bilal;

	@BeforeEach
	void write() {
		this.sanne = this.people.of(Tier.GOLD);
		this.bilal = this.people.of(Tier.GOLD);
		draft(this.sanne);
		draft(this.bilal);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void afterThirtyDaysTheyLeaveInEveryOffice() {
		this.clock.move(Duration.ofDays(30));
		new DraftKeeping(this.house).removeOld();
		assertThat(drafts(this.sanne) + drafts(this.bilal)).isEqualTo("11");
		this.clock.move(Duration.ofSeconds(1));
		new DraftKeeping(this.house).removeOld();
		assertThat(drafts(this.sanne) + drafts(this.bilal)).isEqualTo("00");
	}

	@Test
	void anOfficeRemovesItsOwnOnlyWhateverMomentIsNamed() {
		var removed = this.boundary.inside(this.sanne.office(), this::removeAll);
		assertThat(removed).isEqualTo(1);
		assertThat(drafts(this.sanne) + drafts(this.bilal)).isEqualTo("01");
		assertThatThrownBy(this::removeAll).as("nobody is bound").isInstanceOf(RuntimeException.class);
		assertThat(drafts(this.bilal)).isEqualTo("1");
	}

	private Integer removeAll() {
		return this.transactions.execute(status -> this.jdbc.sql(REMOVE_ALL).query(Integer.class).single());
	}

	private void draft(Someone someone) {
		Owner
			.change("""
					insert into intake.draft (office_id, begun_by, begun_at, saved_by, saved_at, answers_sealed)
					select office_id, id, timestamptz '%1$s', id, timestamptz '%1$s', 'x' from account.person where id = %2$d
					"""
				.formatted(this.clock.instant(), someone.person().value()));
	}

	private static String drafts(Someone someone) {
		return Owner.ask("select count(*) from intake.draft where office_id = " + someone.office().value());
	}

}
