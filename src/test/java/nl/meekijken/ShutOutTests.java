package nl.meekijken;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.database.Boundary;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is blocked is refused by every way in, and a colleague of theirs by none. */
@ModuleTest
class ShutOutTests {

	/** What answers everybody, and lets nobody in. */
	private static final List<String> LEADING_NOWHERE = List.of("POST /uitloggen", "POST /taal", "POST /demo-aanvragen",
			"POST /wachtwoord-vergeten", "POST /wachtwoord-kiezen/sterkte", "POST /nieuws-stoppen",
			"POST /inloggen/passkey/opties");

	/**
	 * As long as no factor was set up there is none to give: only of who is not blocked.
	 */
	private static final String SETTING_UP = Equipped.SECOND_STEP + "/instellen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc node;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Boundary boundary;

	@Test
	void everyWayLeadsInWhoeverMayComeIn() {
		var sanne = new Equipped(this.house);
		for (var way : WayIn.all()) {
			assertThat(way.go(sanne, this.node)).as(way.name()).isEqualTo(way.leadsTo());
		}
	}

	@Test
	void noWayLeadsInWhoeverIsBlockedAndNothingOfTheAccountChanges() {
		var sanne = new Equipped(this.house);
		block(sanne.someone());
		var before = rows(sanne.someone());
		for (var way : WayIn.all()) {
			assertThat(way.go(sanne, this.node)).as(way.name()).isIn("401", "410", "/inloggen?toegang", "/inloggen");
		}
		assertThat(rows(sanne.someone())).isEqualTo(before);
		assertThat(sanne.inside().get("/dossiers").getHeader("Location")).startsWith("/inloggen");
	}

	@Test
	void noWayWasForgottenHere() {
		var ways = WayIn.all().stream().map(WayIn::address);
		var open = OfficesAreKeptApartTests.OPEN.stream().filter(address -> address.startsWith("POST"));
		var halfway = PortalAddress.all(this.house)
			.stream()
			.filter(address -> address.pattern().startsWith(Equipped.SECOND_STEP))
			.filter(address -> !address.pattern().startsWith(SETTING_UP) && !address.pattern().endsWith("/opties"))
			.map(PortalAddress::toString)
			.filter(address -> address.startsWith("POST"));
		assertThat(Stream.concat(ways, LEADING_NOWHERE.stream()).distinct())
			.containsExactlyInAnyOrderElementsOf(Stream.concat(open, halfway).toList());
	}

	private void block(Someone someone) {
		this.boundary.inside(someone.office(), () -> {
			this.accounts.disable(someone.person());
			return true;
		});
	}

	/** All that coming in would change. */
	private static String rows(Someone someone) {
		return Owner.ask("""
				select concat_ws(' ', password_hash, email, last_signed_in_at,
				       (select string_agg(sign_count || ' ' || last_used_at, ',' order by id)
				          from account.passkey where person_id = person.id))
				  from account.person where id = %d
				""".formatted(someone.person().value()));
	}

}
