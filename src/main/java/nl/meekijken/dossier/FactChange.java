package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/**
 * What a damage, a counterparty or a witness becomes when one fact of it changes.
 *
 * @param value none where it is no longer known
 */
record FactChange(Fact fact, @Nullable FactValue value) {

	private static final Percentage ALL = new Percentage(100);

	private static final Percentage NOTHING = new Percentage(0);

	Damage on(Damage before) {
		return new Damage(Objects.requireNonNull(day(Fact.DAMAGE_DAY, before.on())),
				time(Fact.DAMAGE_TIME, before.time()), needed(Fact.DAMAGE_COUNTRY, before.country()),
				needed(Fact.PLACE, before.place()), words(Fact.LOCATION, before.location()),
				needed(Fact.COURSE, before.course()), choice(Fact.OBJECT, before.object()),
				plate(Fact.PLATE, before.plate()), words(Fact.MAKE_TYPE, before.makeAndType()),
				amount(Fact.ESTIMATED, before.estimated()), amount(Fact.ASSESSED, before.assessed()),
				isSo(Fact.TOTAL_LOSS, before.totalLoss()));
	}

	SideTracks on(SideTracks before) {
		return new SideTracks(choice(Fact.EXPERTISE, before.expertise()), isSo(Fact.INJURY, before.injury()),
				isSo(Fact.ABROAD, before.abroad()), isSo(Fact.GUARANTEE_FUND, before.guaranteeFund()),
				isSo(Fact.COMPLAINT, before.complaint()));
	}

	Inquiry on(Inquiry before) {
		return new Inquiry(words(Fact.EXPERT, before.expert()), day(Fact.INSPECTED_ON, before.inspectedOn()),
				time(Fact.INSPECTED_AT, before.inspectedAt()), words(Fact.INSPECTED_WHERE, before.inspectedWhere()),
				words(Fact.POLICE_STATION, before.policeStation()), words(Fact.POLICE_NUMBER, before.policeNumber()),
				day(Fact.POLICE_ON, before.policeOn()), choice(Fact.POLICE_PAPER, before.policePaper()));
	}

	PartyContact on(PartyContact before) {
		return new PartyContact(words(Fact.PARTY_NAME, before.name()), words(Fact.PARTY_ADDRESS, before.address()),
				words(Fact.PARTY_PHONE, before.phone()), words(Fact.GREEN_CARD, before.greenCard()));
	}

	Witness on(Witness before) {
		return new Witness(words(Fact.WITNESS_NAME, before.name()), words(Fact.WITNESS_ADDRESS, before.address()),
				words(Fact.WITNESS_PHONE, before.phone()), words(Fact.WITNESS_EMAIL, before.email()),
				choice(Fact.WITNESS_STATEMENT, before.statement()));
	}

	/** Whose plate or insurer is known is known. */
	Counterparty on(Counterparty before) {
		var told = (this.fact == Fact.PARTY_PLATE || this.fact == Fact.INSURER) && this.value != null;
		return new Counterparty(told || isSo(Fact.PARTY_KNOWN, before.known()), choice(Fact.PARTY_KIND, before.kind()),
				plate(Fact.PARTY_PLATE, before.plate()), words(Fact.PARTY_MAKE_TYPE, before.makeAndType()),
				words(Fact.INSURER, before.insurer()), words(Fact.AGENT, before.agent()),
				words(Fact.INSURER_REFERENCE, before.insurerReference()), stance(before.stance()), part(before),
				day(Fact.HELD_LIABLE_ON, before.heldLiableOn()));
	}

	private Stance stance(Stance before) {
		return (this.fact == Fact.ADMITTED_PART) ? Stance.PARTLY : choice(Fact.STANCE, before);
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
		if (this.fact != one) {
			return before;
		}
		return (this.value != null) ? this.value.code() : null;
	}

	private String needed(Fact one, String before) {
		return Objects.requireNonNull(words(one, before));
	}

	private <E extends Enum<E>> E choice(Fact one, E before) {
		return Enum.valueOf(before.getDeclaringClass(), needed(one, before.name()));
	}

	private @Nullable LocalDate day(Fact one, @Nullable LocalDate before) {
		return (this.fact != one) ? before : (this.value instanceof FactValue.Day(var day)) ? day : null;
	}

	private @Nullable LocalTime time(Fact one, @Nullable LocalTime before) {
		return (this.fact != one) ? before : (this.value instanceof FactValue.Time(var time)) ? time : null;
	}

	private @Nullable LicencePlate plate(Fact one, @Nullable LicencePlate before) {
		return (this.fact != one) ? before : (this.value instanceof FactValue.Plate(var plate)) ? plate : null;
	}

	private @Nullable Money amount(Fact one, @Nullable Money before) {
		return (this.fact != one) ? before : (this.value instanceof FactValue.Amount(var money)) ? money : null;
	}

	private boolean isSo(Fact one, boolean before) {
		return needed(one, before ? Fact.YES : Fact.NO).equals(Fact.YES);
	}

}
