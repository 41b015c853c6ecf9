package nl.meekijken.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The door by which one fact of a dossier is put right. */
@ModuleTest
class FactsTests {

	private static final FactValue GBC17T = new FactValue.Plate(LicencePlate.dutch("GBC17T"));

	@Autowired
	private Examples examples;

	@Autowired
	private Facts facts;

	@Autowired
	private Dossiers dossiers;

	private ExampleOffice office;

	private ClaimNumber number;

	@BeforeEach
	void bring() {
		this.office = this.examples.anOffice();
		this.number = this.examples.bring(this.office, Examples.aDossier());
	}

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

	private boolean keep(FactPlace place, FactValue value, int version) {
		return this.examples.inside(this.office,
				() -> this.facts.keep(this.office.id(), open(), fact(place, value, version), by()));
	}

	private static NewFact fact(FactPlace place, FactValue value, int version) {
		return new NewFact(place, value, version, new NewActivity(MovableClock.START, ActivityKind.PROPOSAL_TAKEN_OVER,
				place.fact().name(), null, Actor.RECOVERY, "Marit Hofstra", Audience.INTERMEDIARY, null, null));
	}

	private Author by() {
		return new Author(this.office.person(), "Marit Hofstra");
	}

	private DossierFile file() {
		return this.examples.inside(this.office, this::open);
	}

	private DossierFile open() {
		if (this.dossiers.open(this.number) instanceof Opening.Opened(var file, var beside)) {
			return file;
		}
		throw new AssertionError(this.number + " is not there");
	}

	private boolean found(String key) {
		return Owner
			.ask("select exists (select from dossier.search_key where key = '%s' and dossier_id = %s)".formatted(key,
					kept("id")))
			.equals("t");
	}

	private String activities(String kind) {
		return Owner.ask("select count(*) from dossier.activity where kind = '%s' and dossier_id = %s".formatted(kind,
				kept("id")));
	}

	private String kept(String column) {
		return Owner
			.ask("select %s from dossier.dossier where claim_number = '%s'".formatted(column, this.number.toString()));
	}

}
