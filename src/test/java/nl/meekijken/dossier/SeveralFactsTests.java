package nl.meekijken.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Several facts of a dossier at once. */
@ModuleTest
class SeveralFactsTests extends KeptFacts {

	@Test
	void severalFactsAreKeptAtOnceAndItIsKnownWhoDidSo() {
		assertThat(keepAll(changed(FactPlace.of(Fact.PLACE), "Zeist"), changed(FactPlace.of(Fact.EXPERT), "Tolhuis"),
				changed(new FactPlace(Fact.PARTY_NAME, 1), "P. Tegen")))
			.isTrue();
		var now = asStaff(this::handled);
		assertThat(now.version()).isEqualTo(2);
		assertThat(now.file().damage().place()).isEqualTo("Zeist");
		assertThat(now.file().inquiry().expert()).isEqualTo("Tolhuis");
		assertThat(now.confided().contact(1).name()).isEqualTo("P. Tegen");
		assertThat(asStaff(() -> this.roundTrip.ask(this.facts.since(now.file().id(), 1))))
			.allMatch(kept -> kept.by().equals("Marit Hofstra") && kept.at().equals(MovableClock.START))
			.extracting(kept -> kept.place().fact())
			.containsExactlyInAnyOrder(Fact.PLACE, Fact.EXPERT, Fact.PARTY_NAME);
		assertThat(asStaff(() -> this.roundTrip.ask(this.facts.since(now.file().id(), 2)))).isEmpty();
	}

	@Test
	void eachIsToldToThoseWhoMayKnowIt() {
		keepAll(changed(FactPlace.of(Fact.PLACE), "Zeist"), changed(FactPlace.of(Fact.EXPERT), "Tolhuis"),
				changed(new FactPlace(Fact.PARTY_NAME, 1), "P. Tegen"));
		assertThat(Owner
			.ask("select string_agg(kind || ' ' || audience || ' ' || coalesce(note, detail), '; ' order by id) "
					+ "from dossier.activity where dossier_id = " + kept("id")))
			.isEqualTo("EXPERT_APPOINTED INTERMEDIARY Tolhuis; FACTS_CHANGED INTERMEDIARY PLACE Utrecht Zeist; "
					+ "FACTS_CHANGED INTERNAL PARTY_NAME  P. Tegen");
	}

	@Test
	void anotherCounterpartyAndAWitnessAreAdded() {
		var kind = new ChangedFact(new FactPlace(Fact.PARTY_KIND, 2), Optional.empty(),
				Optional.of(new FactValue.Choice("BICYCLE")));
		assertThat(asStaff(() -> this.facts.keepAll(this.office.id(), handled(), List.of(kind), PLAIN, by()))).isTrue();
		keepAll(changed(new FactPlace(Fact.WITNESS_NAME, 1), "G. Getuige"));
		var now = asStaff(this::handled);
		assertThat(now.file().counterparties().get(1).kind()).isEqualTo(CounterpartyKind.BICYCLE);
		assertThat(now.confided().witnessPositions()).containsExactly(1);
		assertThat(now.nextWitness()).isEqualTo(2);
		keepAll(new ChangedFact(new FactPlace(Fact.WITNESS_NAME, 1), Optional.of(new FactValue.Words("G. Getuige")),
				Optional.empty()));
		assertThat(asStaff(this::handled).confided().witnessPositions()).isEmpty();
	}

	@Test
	void whatAReportBringsIsReadByStaffOnly() {
		var id = this.examples.inside(this.office, () -> open().id());
		this.examples.inside(this.office, () -> {
			this.facts.bring(this.office.id(), id,
					new Inquiry(null, null, null, null, null, "PL-1", null, Obtained.NOT_ASKED),
					new Confided(Map.of(1, new PartyContact("P. Tegen", null, null, null)),
							Map.of(1, new Witness("G. Getuige", null, null, null, Obtained.NOT_ASKED))));
			return id;
		});
		assertThat(file().inquiry().policeNumber()).isEqualTo("PL-1");
		var confided = asStaff(this::handled).confided();
		assertThat(confided.contact(1).name()).isEqualTo("P. Tegen");
		assertThat(confided.witness(1).name()).isEqualTo("G. Getuige");
	}

}
