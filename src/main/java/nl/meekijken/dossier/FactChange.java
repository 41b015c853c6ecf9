package nl.meekijken.dossier;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/** What a damage or a counterparty becomes when one fact of it changes. */
record FactChange(Fact fact, FactValue value) {

	private static final Percentage ALL = new Percentage(100);

	private static final Percentage NOTHING = new Percentage(0);

	Damage on(Damage before) {
		return new Damage(Objects.requireNonNull(day(Fact.DAMAGE_DAY, before.on())),
				(this.value instanceof FactValue.Time(var time)) ? time : before.time(),
				needed(Fact.DAMAGE_COUNTRY, before.country()), needed(Fact.PLACE, before.place()),
				words(Fact.LOCATION, before.location()), needed(Fact.COURSE, before.course()),
				DamagedObject.valueOf(needed(Fact.OBJECT, before.object().name())), plate(Fact.PLATE, before.plate()),
				words(Fact.MAKE_TYPE, before.makeAndType()), amount(Fact.ESTIMATED, before.estimated()),
				amount(Fact.ASSESSED, before.assessed()), isSo(Fact.TOTAL_LOSS, before.totalLoss()));
	}

	boolean injury(boolean before) {
		return isSo(Fact.INJURY, before);
	}

	/** Whose plate or insurer is known is known. */
	Counterparty on(Counterparty before) {
		var known = before.known() || this.fact == Fact.PARTY_PLATE || this.fact == Fact.INSURER;
		return new Counterparty(known, CounterpartyKind.valueOf(needed(Fact.PARTY_KIND, before.kind().name())),
				plate(Fact.PARTY_PLATE, before.plate()), words(Fact.PARTY_MAKE_TYPE, before.makeAndType()),
				words(Fact.INSURER, before.insurer()), words(Fact.AGENT, before.agent()),
				words(Fact.INSURER_REFERENCE, before.insurerReference()), stance(before.stance()), part(before),
				day(Fact.HELD_LIABLE_ON, before.heldLiableOn()));
	}

	private Stance stance(Stance before) {
		return (this.fact == Fact.ADMITTED_PART) ? Stance.PARTLY : Stance.valueOf(needed(Fact.STANCE, before.name()));
	}

	/** Who admits wholly admits all. */
	private @Nullable Percentage part(Counterparty before) {
		if (this.value instanceof FactValue.Part(var percentage)) {
			return percentage;
		}
		return (this.fact != Fact.STANCE) ? before.percentage() : switch (stance(before.stance())) {
			case OPEN -> null;
			case ADMITTED -> ALL;
			case PARTLY -> before.percentage();
			case DENIED -> NOTHING;
		};
	}

	private @Nullable String words(Fact one, @Nullable String before) {
		return (this.fact == one) ? this.value.code() : before;
	}

	private String needed(Fact one, String before) {
		return (this.fact == one) ? this.value.code() : before;
	}

	private @Nullable LocalDate day(Fact one, @Nullable LocalDate before) {
		return (this.fact == one && this.value instanceof FactValue.Day(var day)) ? day : before;
	}

	private @Nullable LicencePlate plate(Fact one, @Nullable LicencePlate before) {
		return (this.fact == one && this.value instanceof FactValue.Plate(var plate)) ? plate : before;
	}

	private @Nullable Money amount(Fact one, @Nullable Money before) {
		return (this.fact == one && this.value instanceof FactValue.Amount(var money)) ? money : before;
	}

	private boolean isSo(Fact one, boolean before) {
		return (this.fact == one) ? this.value.code().equals(Fact.YES) : before;
	}

}
