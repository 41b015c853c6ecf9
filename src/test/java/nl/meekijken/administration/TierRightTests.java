package nl.meekijken.administration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** What a tier may do changes from a day on; what is decided here begins far away. */
@ModuleTest
class TierRightTests {

	private static final String ADDRESS = "/kantoor/beheer/tierrechten";

	private static final String LATER = "2090-06-01";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	private AtTheDesk esra;

	private Someone silver;

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		this.silver = this.people.of(Tier.SILVER);
	}

	@AfterEach
	void forget() {
		for (var day : new String[] { LATER, "2090-09-01" }) {
			this.esra.send(ADDRESS + "/vervalt", "tier", "SILVER", "vanaf", day);
		}
	}

	@Test
	void oneRightHoldsEachDay() {
		assertThat(decide(LATER, "portaal", "ja").getHeader("Location")).isEqualTo(ADDRESS + "?bewaard");
		assertThat(mayLookOn("2090-05-31")).isFalse();
		assertThat(mayLookOn(LATER)).isTrue();
		assertThat(decide("2090-09-01").getStatus()).isEqualTo(303);
		assertThat(mayLookOn("2090-08-31")).isTrue();
		assertThat(mayLookOn("2090-09-01")).isFalse();
		assertThat(Owner.ask("""
				select string_agg(coalesce(valid_until::text, '-'), ' ' order by valid_from)
				  from office.tier_right where tier = 'SILVER'
				""")).isEqualTo("2090-05-31 2090-08-31 -");
		assertThat(this.esra.read(ADDRESS)).contains("1 jun 2090", "31 aug 2090", "Gepland",
				"besloten door Marit Hofstra");
		assertThat(this.esra.changed("office.tier_right", "INSERT")).isTrue();
	}

	@Test
	void whatWasPlannedCanBeDroppedAndTheOneBeforeGoesOn() {
		decide(LATER, "portaal", "ja");
		assertThat(this.esra.send(ADDRESS + "/vervalt", "tier", "SILVER", "vanaf", LATER).getHeader("Location"))
			.isEqualTo(ADDRESS + "?vervallen");
		assertThat(mayLookOn(LATER)).isFalse();
		assertThat(Owner.ask("select valid_until from office.tier_right where tier = 'SILVER'")).isNull();
		for (var nothing : new String[] { LATER, "2020-01-01", "" }) {
			assertThat(this.esra.send(ADDRESS + "/vervalt", "tier", "SILVER", "vanaf", nothing).getStatus())
				.isEqualTo(409);
		}
		assertThat(this.esra.changed("office.tier_right", "DELETE")).isTrue();
	}

	@Test
	void whiteLabelFollowsTheRights() {
		decide(LATER, "portaal", "ja", "white-label", "ja");
		assertThat(Owner.ask("select office.has_white_label_on(%d, '%s')".formatted(office(), LATER))).isEqualTo("t");
		assertThat(Owner.ask("select office.has_white_label_on(%d, '2090-05-31')".formatted(office()))).isEqualTo("f");
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		assertThat(FormFilling.text(decide(LATER, "white-label", "ja"))).contains("alleen zin met meekijken");
		assertThat(decide("2020-01-01", "portaal", "ja").getStatus()).isEqualTo(422);
		assertThat(this.esra.send(ADDRESS, "tier", "BRONS", "vanaf", LATER).getStatus()).isEqualTo(422);
		assertThat(Owner.ask("select count(*) from office.tier_right where tier = 'SILVER'")).isEqualTo("1");
	}

	@Test
	void aTeamLeaderLooksOnly() {
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(ADDRESS)).contains("Zilver", "Diamant").doesNotContain("Andere rechten");
		assertThat(ruben.send(ADDRESS, "tier", "SILVER", "vanaf", LATER, "portaal", "ja").getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse decide(String from, String... ticks) {
		var fields = new String[4 + ticks.length];
		System.arraycopy(new String[] { "tier", "SILVER", "vanaf", from }, 0, fields, 0, 4);
		System.arraycopy(ticks, 0, fields, 4, ticks.length);
		return this.esra.send(ADDRESS, fields);
	}

	private boolean mayLookOn(String day) {
		return Owner.ask("select office.has_portal_on(%d, '%s')".formatted(office(), day)).equals("t");
	}

	private long office() {
		return this.silver.office().value();
	}

}
