package nl.meekijken.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.trying.Staff;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
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

	private static final FactTeller PLAIN = new FactTeller() {

		@Override
		public String line(ChangedFact changed) {
			return changed.place().fact() + " " + changed.before().map(FactValue::code).orElse("") + " "
					+ changed.after().map(FactValue::code).orElse("");
		}

		@Override
		public String value(Fact fact, FactValue value) {
			return value.code();
		}

	};

	@Autowired
	private Examples examples;

	@Autowired
	private Facts facts;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private StaffDossiers staffDossiers;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private ApplicationContext house;

	private PersonId marit;

	private ExampleOffice office;

	private ClaimNumber number;

	@BeforeEach
	void bring() {
		this.office = this.examples.anOffice();
		this.marit = new Staff(this.house).of(Role.HANDLER).person();
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
		var kind = new ChangedFact(new FactPlace(Fact.PARTY_KIND, 3), Optional.empty(),
				Optional.of(new FactValue.Choice("BICYCLE")));
		assertThat(asStaff(() -> this.facts.keepAll(this.office.id(), handled(), List.of(kind), PLAIN, by()))).isTrue();
		keepAll(changed(new FactPlace(Fact.WITNESS_NAME, 1), "G. Getuige"));
		var now = asStaff(this::handled);
		assertThat(now.file().counterparties().get(2).kind()).isEqualTo(CounterpartyKind.BICYCLE);
		assertThat(now.confided().witnessPositions()).containsExactly(1);
		assertThat(now.confided().nextWitness()).isEqualTo(2);
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

	private boolean keepAll(ChangedFact... changes) {
		return asStaff(() -> this.facts.keepAll(this.office.id(), handled(), List.of(changes), PLAIN, by()));
	}

	private ChangedFact changed(FactPlace place, String words) {
		return new ChangedFact(place, asStaff(() -> place.in(handled())), Optional.of(new FactValue.Words(words)));
	}

	private boolean keep(FactPlace place, FactValue value, int version) {
		return asStaff(() -> this.facts.keep(this.office.id(), handled().file(), fact(place, value, version), by()));
	}

	private <T> T asStaff(Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(this.office.id(), this.marit),
				() -> Objects.requireNonNull(this.transactions.execute(working -> work.get())));
	}

	private HandledDossier handled() {
		return this.staffDossiers.open(this.number).dossier();
	}

	private static NewFact fact(FactPlace place, FactValue value, int version) {
		return new NewFact(place, value, version, new NewActivity(MovableClock.START, ActivityKind.PROPOSAL_TAKEN_OVER,
				place.fact().name(), null, Actor.RECOVERY, "Marit Hofstra", Audience.INTERMEDIARY, null, null));
	}

	private Author by() {
		return new Author(this.marit, "Marit Hofstra");
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
