package nl.meekijken.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

import static nl.meekijken.trying.Examples.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a dossier tells as single facts, and what becomes of it when one changes. */
class FactsOfADossierTests {

	private static final Damage DAMAGE = new Damage(LocalDate.of(2026, 10, 13), LocalTime.of(8, 40), "NL", "Utrecht",
			"Kade", "Ik stond stil voor het rode licht.", DamagedObject.CAR, LicencePlate.dutch("AB12CD"), "Golf",
			new Money(150_000), new Money(418_650), false);

	private static final Counterparty PARTY = DossierExample.counterparty("XY-99-ZZ", "Univé");

	private static final Counterparty NOBODY = new Counterparty(false, CounterpartyKind.MOTOR_VEHICLE, null, null, null,
			null, null, Stance.OPEN, null, null);

	@Test
	void everyFactIsTried() {
		assertThat(EveryFact.withAnotherValue().map(one -> one.get()[0])).containsExactly((Object[]) Fact.values());
	}

	@ParameterizedTest
	@MethodSource("nl.meekijken.dossier.EveryFact#withAnotherValue")
	void aValueIsReadAsItWasWritten(Fact fact, FactValue value) {
		assertThat(fact.kind().read(value.code())).isEqualTo(value);
	}

	@ParameterizedTest
	@MethodSource("nl.meekijken.dossier.EveryFact#withAnotherValue")
	void oneFactChangesAndTheOthersStay(Fact fact, FactValue value) {
		var before = handled(file(DAMAGE, false, PARTY), Confided.NOTHING);
		var after = changed(new FactChange(fact, value));
		assertThat(place(fact).in(before)).isNotEqualTo(Optional.of(value));
		assertThat(place(fact).in(after)).contains(value);
		assertThat(others(fact).filter(other -> !place(other).in(after).equals(place(other).in(before))))
			.as("what else changed")
			.isEmpty();
	}

	private static HandledDossier changed(FactChange change) {
		var file = file(DAMAGE, false, PARTY);
		return switch (change.fact().owner()) {
			case DAMAGE -> handled(file(change.on(DAMAGE), false, PARTY), Confided.NOTHING);
			case TRACKS -> handled(file(DAMAGE, change.on(file.sideTracks()), Inquiry.NONE, PARTY), Confided.NOTHING);
			case INQUIRY -> handled(file(DAMAGE, file.sideTracks(), change.on(Inquiry.NONE), PARTY), Confided.NOTHING);
			case PARTY -> handled(file(DAMAGE, false, change.on(PARTY)), Confided.NOTHING);
			case CONTACT -> handled(file, new Confided(Map.of(1, change.on(PartyContact.UNKNOWN)), Map.of()));
			case WITNESS -> handled(file, new Confided(Map.of(), Map.of(1, change.on(Witness.NOBODY))));
		};
	}

	private static HandledDossier handled(DossierFile file, Confided confided) {
		return new HandledDossier(file, "Kantoor", false, 1, Instant.parse("2026-11-01T08:00:00Z"), "Petra Proef", null,
				null, confided, EmptyPlaces.NONE);
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void whatNeedsNoValueMayBecomeUnknown(Fact fact) {
		if (!fact.isNeeded() && fact != Fact.ADMITTED_PART) {
			assertThat(place(fact).in(changed(new FactChange(fact, null)))).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void whatOnlyStaffMayKnowIsNotAskedOfWhatEverybodyReads(Fact fact) {
		assertThat(fact.isProposable() && fact.isInternal()).isFalse();
		if (fact.isInternal()) {
			assertThatThrownBy(() -> place(fact).in(file(DAMAGE, false, PARTY)))
				.isInstanceOf(IllegalArgumentException.class);
		}
	}

	/** Which part is admitted follows from the stance, and the other way round. */
	private static Stream<Fact> others(Fact fact) {
		var apart = List.of(Fact.STANCE, Fact.ADMITTED_PART);
		return Arrays.stream(Fact.values())
			.filter(other -> other != fact && !(apart.contains(fact) && apart.contains(other)));
	}

	@ParameterizedTest
	@CsvSource({ "OPEN, ", "ADMITTED, 100", "DENIED, 0" })
	void theStanceTellsWhichPartIsAdmitted(String stance, Integer part) {
		var now = new FactChange(Fact.STANCE, new FactValue.Choice(stance)).on(PARTY);
		assertThat(now.stance()).isEqualTo(Stance.valueOf(stance));
		assertThat(Optional.ofNullable(now.percentage()).map(Percentage::value)).isEqualTo(Optional.ofNullable(part));
	}

	@Test
	void whoAdmitsAPartAdmitsPartly() {
		var now = new FactChange(Fact.ADMITTED_PART, new FactValue.Part(new Percentage(40))).on(NOBODY);
		assertThat(now.stance()).isEqualTo(Stance.PARTLY);
		assertThat(now.percentage()).isEqualTo(new Percentage(40));
	}

	@Test
	void whoseInsurerOrPlateIsKnownIsKnown() {
		var insurer = new FactChange(Fact.INSURER, new FactValue.Words("Univé"));
		var plate = new FactChange(Fact.PARTY_PLATE, new FactValue.Plate(LicencePlate.dutch("GBC17T")));
		var kind = new FactChange(Fact.PARTY_KIND, new FactValue.Choice("OTHER"));
		assertThat(insurer.on(NOBODY).known()).isTrue();
		assertThat(plate.on(NOBODY).known()).isTrue();
		assertThat(kind.on(NOBODY).known()).isFalse();
		assertThat(kind.on(PARTY).known()).isTrue();
	}

	@Test
	void whatIsNotKnownHasNoValue() {
		var bare = new Damage(DAMAGE.on(), null, "NL", "Utrecht", null, "Ik stond stil.", DamagedObject.OTHER, null,
				null, null, null, false);
		var unknown = Arrays.stream(Fact.values())
			.filter(Fact::isProposable)
			.filter(fact -> place(fact).in(file(bare, false, NOBODY)).isEmpty())
			.toList();
		assertThat(unknown).containsExactly(Fact.DAMAGE_TIME, Fact.LOCATION, Fact.PLATE, Fact.MAKE_TYPE, Fact.ESTIMATED,
				Fact.ASSESSED, Fact.PARTY_PLATE, Fact.PARTY_MAKE_TYPE, Fact.INSURER, Fact.AGENT, Fact.ADMITTED_PART,
				Fact.HELD_LIABLE_ON, Fact.INSURER_REFERENCE);
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void everyFactStandsInARowThatItselfHeads(Fact fact) {
		assertThat(fact.row().row()).isEqualTo(fact.row());
		assertThat(fact.row().isOfParty()).isEqualTo(fact.isOfParty());
		assertThat(fact.inRow()).contains(fact).startsWith(fact.row());
	}

	@Test
	void noTwoFactsReadAlikeInAnAddress() {
		assertThat(Arrays.stream(Fact.values()).map(Fact::slug).collect(Collectors.toSet()))
			.hasSize(Fact.values().length)
			.allMatch(slug -> slug.matches("[a-z-]+"));
	}

	@Test
	void onlyWhatIsChosenFromAFewHasOptions() {
		assertThat(Arrays.stream(Fact.values()).filter(fact -> !fact.options().isEmpty()).map(Fact::kind).distinct())
			.containsExactly(FactKind.CHOICE);
		assertThat(Arrays.stream(Fact.values()).filter(fact -> fact.kind() == FactKind.CHOICE).map(Fact::options))
			.allSatisfy(options -> assertThat(options).hasSizeGreaterThan(1));
	}

	@Test
	void aFactOfADamageHasNoPositionAndOneOfAPartyHas() {
		assertThatThrownBy(() -> new FactPlace(Fact.PLACE, 1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new FactPlace(Fact.INSURER, 0)).isInstanceOf(IllegalArgumentException.class);
		assertThat(new FactPlace(Fact.INSURER, 2).isIn(file(DAMAGE, false, PARTY))).isFalse();
		assertThat(new FactPlace(Fact.INSURER, 2).isIn(file(DAMAGE, false, PARTY, NOBODY))).isTrue();
		assertThat(FactPlace.of(Fact.PLACE).isIn(file(DAMAGE, false))).isTrue();
		assertThat(new FactPlace(Fact.INSURER, 2).with(Fact.AGENT)).isEqualTo(new FactPlace(Fact.AGENT, 2));
	}

	private static FactPlace place(Fact fact) {
		return new FactPlace(fact, (fact.isOfParty() || fact.isOfWitness()) ? 1 : 0);
	}

	private static DossierFile file(Damage damage, boolean injury, Counterparty... parties) {
		return file(damage, new SideTracks(Expertise.NONE, injury, false, false, false), Inquiry.NONE, parties);
	}

	private static DossierFile file(Damage damage, SideTracks tracks, Inquiry inquiry, Counterparty... parties) {
		var since = Instant.parse("2026-11-01T08:00:00Z");
		return new DossierFile(new DossierId(1), new ClaimNumber(2026, 1), null,
				new Standing(DossierStatus.HELD_LIABLE, since, Ball.INSURER, since, null), Examples.jansen().client(),
				Extras.NONE, damage, inquiry, placed(List.of(parties)), tracks, List.of(), null, null, damage.on(),
				new LegalFacts(damage.on(), null, null));
	}

}
