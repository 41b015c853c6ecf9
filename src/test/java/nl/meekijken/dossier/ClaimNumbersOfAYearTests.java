package nl.meekijken.dossier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Half a million claim numbers are there for each year. */
@ModuleTest
class ClaimNumbersOfAYearTests {

	@Autowired
	private Examples examples;

	@Autowired
	private DossierStore store;

	private String before = "";

	@BeforeEach
	void comeToTheLast() {
		this.before = Owner.ask("select last_value from dossier.claim_part");
		give("499998");
	}

	@AfterEach
	void goOnAsBefore() {
		give(this.before);
	}

	@Test
	void afterTheLastTheyBeginAgainInAnotherYear() {
		assertThat(next(2996)).isEqualTo(new ClaimNumber(2996, 499_999));
		assertThat(next(2997)).isEqualTo(new ClaimNumber(2997, 1));
	}

	@Test
	void whatAYearHasIsSkippedAndCounted() {
		assertThat(left(2998)).isEqualTo("499999");
		this.examples.bring(this.examples.anOffice(), aDossier().numbered("2998-000001"));
		this.examples.bring(this.examples.anOffice(), aDossier().numbered("2998-500001"));
		assertThat(left(2998)).isEqualTo("499998");
		give("499999");
		assertThat(next(2998)).isEqualTo(new ClaimNumber(2998, 2));
	}

	@Test
	void itIsSaidWhenFewAreLeft() {
		assertThat(DossierStore.warning(2026, 400_000)).isEmpty();
		assertThat(DossierStore.warning(2026, 50_000))
			.contains("Only 50000 claim numbers are left for 2026; without one no damage can be reported");
	}

	private ClaimNumber next(int year) {
		return this.examples.inside(this.examples.anOffice(), () -> this.store.nextNumber(year));
	}

	private static String left(int year) {
		return Owner.ask("select dossier.claim_numbers_left(" + year + ")");
	}

	private static void give(String last) {
		Owner.ask("select setval('dossier.claim_part', " + last + ")");
	}

}
