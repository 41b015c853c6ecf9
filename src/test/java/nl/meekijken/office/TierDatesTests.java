package nl.meekijken.office;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.AccessEnded;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rights begin on their first day and last until the end of their last. */
@ModuleTest
class TierDatesTests {

	private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

	@Autowired
	private Offices offices;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30, true", "2026-12-01, false" })
	void aTierHoldsUpToAndIncludingItsLastDay(LocalDate day, boolean portal) {
		change("update office.office_tier set valid_until = date '2026-11-30'");
		assertThat(hasPortalOn(day)).isEqualTo(portal);
	}

	@ParameterizedTest
	@CsvSource({ "2019-12-31,", "2020-01-01, GOLD", "2026-11-30, GOLD", "2026-12-01, SILVER", "2027-01-01, DIAMOND" })
	void theTierOfADayIsTheLastThatBegan(LocalDate day, @Nullable Tier tier) {
		begin(Tier.SILVER, LocalDate.of(2026, 12, 1));
		begin(Tier.DIAMOND, LocalDate.of(2027, 1, 1));
		assertThat(tierOn(day)).isEqualTo((tier != null) ? tier.name() : null);
		assertThat(hasPortalOn(day)).isEqualTo(tier == Tier.GOLD || tier == Tier.DIAMOND);
	}

	@Test
	void betweenTwoTiersThereIsNone() {
		change("update office.office_tier set valid_until = date '2026-11-28'");
		begin(Tier.GOLD, LocalDate.of(2026, 12, 1));
		assertThat(hasPortalOn(LocalDate.of(2026, 11, 28))).isTrue();
		assertThat(hasPortalOn(LocalDate.of(2026, 11, 29))).isFalse();
		assertThat(hasPortalOn(LAST_DAY)).isFalse();
		assertThat(hasPortalOn(LocalDate.of(2026, 12, 1))).isTrue();
	}

	@Test
	void aTierCannotEndBeforeItBeginsNorBeginTwiceOnOneDay() {
		assertThatThrownBy(() -> change("update office.office_tier set valid_until = date '2019-12-31'"))
			.hasMessageContaining("violates check constraint");
		assertThatThrownBy(() -> begin(Tier.SILVER, LocalDate.of(2020, 1, 1))).hasMessageContaining("duplicate key");
	}

	@Test
	void anotherOfficeCannotAskForATierThatIsNotItsOwn() {
		var stranger = this.people.of(Tier.DIAMOND);
		assertThat(inside(stranger.office(), "select office.tier_on(?, ?)", String.class, LAST_DAY)).isEmpty();
		assertThat(inside(stranger.office(), "select office.has_portal_on(?, ?)", Boolean.class, LAST_DAY))
			.contains(false);
	}

	@Test
	void aTierEndsAtMidnightInTheNetherlandsAndNotInGreenwich() {
		change("update office.office_tier set valid_until = date '2026-11-30'");
		standAt(LAST_DAY, LocalTime.of(23, 59));
		assertThat(enters(this.sanne.person())).isTrue();
		standAt(LAST_DAY.plusDays(1), LocalTime.of(0, 1));
		assertThatThrownBy(() -> enters(this.sanne.person())).hasRootCauseInstanceOf(AccessEnded.class);
	}

	@Test
	void aDemoLetsInOnItsLastDayAndNotAnyMoreOnTheNext() {
		var visitor = demo();
		standAt(LAST_DAY, LocalTime.of(23, 59));
		assertThat(enters(visitor)).isTrue();
		standAt(LAST_DAY.plusDays(1), LocalTime.of(0, 0));
		assertThatThrownBy(() -> enters(visitor)).hasRootCauseInstanceOf(AccessEnded.class);
		assertThatThrownBy(() -> this.boundary.inside(this.entrance.halfway(visitor), this.offices::own))
			.hasRootCauseInstanceOf(AccessEnded.class);
	}

	@Test
	void theLastDayOfADemoIsSettledAndAPartnerHasNone() {
		demo();
		assertThatThrownBy(() -> Owner.change("update office.office set demo_ends_on = date '2026-11-01' where demo"))
			.hasMessageContaining("settled when it is registered");
		assertThatThrownBy(() -> change("update office.office set demo_ends_on = date '2026-11-01', demo = true"))
			.hasMessageContaining("settled when it is registered");
		assertThatThrownBy(() -> this.boundary.inside(this.offices.nextId(), () -> {
			register(this.offices.nextId(), false);
			return true;
		})).isInstanceOf(RuntimeException.class);
	}

	private PersonId demo() {
		var office = this.offices.nextId();
		this.boundary.inside(office, () -> {
			register(office, true);
			return office;
		});
		var number = this.sanne.accountNumber() + "9";
		return this.accounts
			.register(new NewPerson(office, number, EmailAddress.of("demo" + number + "@voorbeeld.example"), "Dana",
					null, "Demo", Role.ADMINISTRATOR, null));
	}

	private void register(OfficeId office, boolean demo) {
		var manager = this.offices.register(new AccountManager("Rens Bouwmeester", PhoneNumber.of("0880000112"),
				EmailAddress.of("rens@112schade.example"), "ma t/m vr, 8.30 tot 17.00 uur"));
		this.offices.registerDemo(office,
				new NewOffice("Demo", "01234567", null, "Melkmarkt", "1", "8011 MC", "Zwolle",
						PhoneNumber.of("0880000100"), EmailAddress.of("demo@voorbeeld.example"), manager, Tier.DIAMOND,
						LocalDate.of(2026, 11, 16), demo),
				LAST_DAY);
	}

	private void standAt(LocalDate day, LocalTime time) {
		this.clock.move(Duration.between(this.clock.instant(), day.atTime(time).atZone(DUTCH).toInstant()));
	}

	private boolean enters(PersonId person) {
		return !this.boundary.inside(this.entrance.of(person), this.offices::own).name().isEmpty();
	}

	private @Nullable String tierOn(LocalDate day) {
		return inside(this.sanne.office(), "select office.tier_on(?, ?)", String.class, day).orElse(null);
	}

	private boolean hasPortalOn(LocalDate day) {
		return inside(this.sanne.office(), "select office.has_portal_on(?, ?)", Boolean.class, day).orElseThrow();
	}

	private <T> Optional<T> inside(OfficeId asking, String sql, Class<T> kind, LocalDate day) {
		return this.boundary.inside(asking,
				() -> this.transactions.execute(working -> this.jdbc.sql(sql)
					.params(this.sanne.office().value(), day)
					.query((rows, row) -> Optional.ofNullable(rows.getObject(1, kind)))
					.single()));
	}

	private void begin(Tier tier, LocalDate day) {
		Owner.change("insert into office.office_tier (office_id, tier, valid_from) values (%d, '%s', date '%s')"
			.formatted(this.sanne.office().value(), tier, day));
	}

	private void change(String sql) {
		Owner.change(sql + " where office_id = " + this.sanne.office().value());
	}

}
