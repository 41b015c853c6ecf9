package nl.meekijken.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The door by which one fact of a dossier is put right. */
@ModuleTest
class FactsTests extends KeptFacts {

	@Test
	void aFactOfTheDamageIsKeptWithALineInTheTimeline() {
		assertThat(keep(FactPlace.of(Fact.DAMAGE_DAY), new FactValue.Day(LocalDate.of(2026, 10, 12)), 1)).isTrue();
		assertThat(file().damage().on()).isEqualTo("2026-10-12");
		assertThat(file().damage().place()).isEqualTo("Utrecht");
		assertThat(kept("version || ' ' || damage_on")).isEqualTo("2 2026-10-12");
		assertThat(activities("PROPOSAL_TAKEN_OVER")).isEqualTo("1");
	}

	@Test
	void whoeverSawAnotherVersionChangesNothing() {
		for (var version : new int[] { 0, 2, -1 }) {
			assertThat(keep(FactPlace.of(Fact.PLACE), new FactValue.Words("Zeist"), version)).isFalse();
			assertThat(keep(new FactPlace(Fact.INSURER, 1), new FactValue.Words("Waterlinie"), version)).isFalse();
		}
		assertThat(file().damage().place()).isEqualTo("Utrecht");
		assertThat(kept("version || ' ' || counterparty")).isEqualTo("1 Univé");
		assertThat(activities("PROPOSAL_TAKEN_OVER")).isEqualTo("0");
	}

	@Test
	void aDossierIsFoundByThePlateOfNow() {
		keep(FactPlace.of(Fact.PLATE), GBC17T, 1);
		assertThat(found("gbc17t")).isTrue();
		assertThat(found("ab12cd")).isFalse();
		assertThat(found("xy99zz")).isTrue();
	}

	@Test
	void aPlateThatACounterpartyHasTooIsStillFound() {
		this.number = this.examples.bring(this.office,
				Examples.aDossier().against(DossierExample.counterparty("AB-12-CD", "Univé")));
		keep(FactPlace.of(Fact.PLATE), GBC17T, 1);
		assertThat(found("gbc17t")).isTrue();
		assertThat(found("ab12cd")).isTrue();
		keep(new FactPlace(Fact.PARTY_PLATE, 1), GBC17T, 2);
		assertThat(found("ab12cd")).isFalse();
		assertThat(found("gbc17t")).isTrue();
	}

	@Test
	void whetherSomebodyWasInjuredIsKeptBesideTheDamage() {
		assertThat(file().sideTracks().injury()).isTrue();
		keep(FactPlace.of(Fact.INJURY), new FactValue.Choice(Fact.NO), 1);
		assertThat(file().sideTracks().injury()).isFalse();
	}

	@Test
	void theInsurerOfTheFirstPartyIsWhatTheListShows() {
		keep(new FactPlace(Fact.INSURER, 1), new FactValue.Words("Waterlinie"), 1);
		assertThat(kept("counterparty || ' ' || counterparty_sort")).isEqualTo("Waterlinie waterlinie");
		assertThat(activities("INSURER_FOUND")).isEqualTo("1");
	}

	@Test
	void outsideATransactionNothingIsKept() {
		var file = file();
		assertThatThrownBy(() -> this.facts.keep(this.office.id(), file,
				fact(FactPlace.of(Fact.PLACE), new FactValue.Words("Zeist"), 1), by()))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

}
