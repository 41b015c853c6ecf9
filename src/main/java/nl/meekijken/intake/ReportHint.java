package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;

/** What to know because of an answer. Each has its source; none stops a report. */
public enum ReportHint {

	/** 112schade, what we do for you: above 500 euros an independent expert looks. */
	EXPERT(ReportStep.DAMAGE),
	/** The same page: up to and including that the repairer's figure is enough. */
	NOTE(ReportStep.DAMAGE),
	/**
	 * WAM art. 25: the Waarborgfonds pays where the culprit is unknown; the own risk of
	 * 250 euros is of WAM art. 26 (4) and the Besluit eigen risico (BWBR0005115). Nobody
	 * saw the vehicle: fourteen days for the police.
	 */
	GUARANTEE_FUND(ReportStep.COUNTERPARTY),
	/** The same, where somebody saw the vehicle: the police must know at once. */
	GUARANTEE_FUND_SEEN(ReportStep.COUNTERPARTY),
	/** Waarborgfonds: police report within fourteen days if nobody saw the vehicle. */
	POLICE_TOO_LATE(ReportStep.EVENT),
	/** Waarborgfonds: the statement of the driver alone is refused. */
	WITNESS_NEEDED(ReportStep.WITNESSES),
	/** Sector rule on direct settlement (WA-direct), since 1 July 2021. */
	WA_DIRECT(ReportStep.OBJECT),
	/**
	 * WVW art. 185 and the rule of 100%: below fourteen years a cyclist or pedestrian is
	 * in principle paid all, whatever they did wrong themselves.
	 */
	CHILD(ReportStep.OBJECT),
	/** The same, where the client's motor vehicle met a child. */
	CHILD_AGAINST(ReportStep.COUNTERPARTY),
	/** WAM art. 10: claims on the insurer end three years after the accident. */
	OLDER_THAN_THREE_YEARS(ReportStep.EVENT),
	/** An injury specialist takes over; medical data are special (GDPR art. 9). */
	INJURY(ReportStep.DAMAGE),
	/**
	 * BW 6:96 and 6:97: damage is what somebody is worse off; who deducts VAT (Wet OB
	 * 1968 art. 15) is not by the VAT.
	 */
	VAT(ReportStep.CLIENT),
	/**
	 * WAM art. 2 (6): foreign vehicles in the Netherlands go by the Nederlands Bureau.
	 */
	FOREIGN_PARTY(ReportStep.COUNTERPARTY),
	/** Directive 2009/103/EC art. 21: in the EEA, a claims representative here. */
	ABROAD(ReportStep.EVENT),
	/** Beyond the EEA there is none: the insurer over there is addressed. */
	ABROAD_BEYOND(ReportStep.EVENT),
	/** Two Dutch vehicles abroad: the insurer is Dutch, the law may not be (Rome II). */
	ABROAD_DUTCH_PARTY(ReportStep.EVENT);

	/** Exactly this amount needs no expert. */
	static final Money NO_EXPERT_UP_TO = new Money(500_00);

	/** Days within which the police must know. */
	static final int DAYS_FOR_POLICE = 14;

	/** Years after which a claim on the insurer ends. */
	static final int YEARS_TO_CLAIM = 3;

	private final ReportStep step;

	ReportHint(ReportStep step) {
		this.step = step;
	}

	/** Where it is told. */
	public ReportStep step() {
		return this.step;
	}

	/** All that there is to know, in the order of the catalogue. */
	public static List<ReportHint> of(ReportReading reading) {
		var hints = new ArrayList<ReportHint>();
		for (var hint : values()) {
			if (hint.applies(reading)) {
				hints.add(hint);
			}
		}
		return hints;
	}

	private boolean applies(ReportReading reading) {
		var answers = reading.answers();
		return switch (this) {
			case EXPERT -> reading.money(ReportField.ESTIMATE).filter(ReportHint::takesExpert).isPresent();
			case NOTE -> reading.money(ReportField.ESTIMATE).filter(amount -> !takesExpert(amount)).isPresent();
			case GUARANTEE_FUND -> isForGuaranteeFund(answers) && !hasWitness(answers);
			case GUARANTEE_FUND_SEEN -> isForGuaranteeFund(answers) && hasWitness(answers);
			case POLICE_TOO_LATE -> isForGuaranteeFund(answers) && isTooLate(reading);
			case WITNESS_NEEDED -> isForGuaranteeFund(answers) && !hasWitness(answers);
			case WA_DIRECT -> answers.is(ReportField.WA_DIRECT, "ja");
			case CHILD -> Encounter.isOfChild(answers);
			case CHILD_AGAINST -> Encounter.isAgainstChild(answers);
			case OLDER_THAN_THREE_YEARS -> isOld(reading);
			case INJURY -> answers.is(ReportField.INJURY, "ja");
			case VAT -> answers.is(ReportField.VAT, "ja") || answers.is(ReportField.VAT, "deels");
			case FOREIGN_PARTY -> AcrossBorders.of(reading) == AcrossBorders.FOREIGN_HERE;
			case ABROAD -> AcrossBorders.of(reading) == AcrossBorders.EEA;
			case ABROAD_BEYOND -> AcrossBorders.of(reading) == AcrossBorders.BEYOND;
			case ABROAD_DUTCH_PARTY -> AcrossBorders.of(reading) == AcrossBorders.DUTCH_ABROAD;
		};
	}

	private static boolean takesExpert(Money amount) {
		return amount.compareTo(NO_EXPERT_UP_TO) > 0;
	}

	static boolean isUnknown(Answers answers) {
		return answers.is(ReportField.PARTY_KNOWN, "nee");
	}

	/** Nobody knows who did it, in the Netherlands: there the Waarborgfonds pays. */
	static boolean isForGuaranteeFund(Answers answers) {
		return isUnknown(answers) && answers.is(ReportField.DAMAGE_COUNTRY, LicencePlate.NETHERLANDS);
	}

	/** Somebody else than those who sat in a vehicle. */
	static boolean hasWitness(Answers answers) {
		return answers.has(ReportField.SECOND_WITNESS)
				|| (answers.has(ReportField.WITNESS_NAME) && !answers.is(ReportField.WITNESS_PASSENGER, "ja"));
	}

	/** On the third anniversary itself it is not too late yet. */
	static boolean isOld(ReportReading reading) {
		return reading.day(ReportField.DAMAGE_DAY)
			.filter(day -> day.plusYears(YEARS_TO_CLAIM).isBefore(reading.today()))
			.isPresent();
	}

	/** The fourteenth day is still in time; police on the spot knows already. */
	private static boolean isTooLate(ReportReading reading) {
		var answers = reading.answers();
		if (answers.is(ReportField.POLICE, "ja")) {
			return false;
		}
		var told = answers.asks(ReportField.POLICE_DAY) ? reading.day(ReportField.POLICE_DAY).orElse(reading.today())
				: reading.today();
		return reading.day(ReportField.DAMAGE_DAY).map(day -> lastDay(day).isBefore(told)).orElse(false);
	}

	private static LocalDate lastDay(LocalDate damage) {
		return damage.plusDays(DAYS_FOR_POLICE);
	}

}
