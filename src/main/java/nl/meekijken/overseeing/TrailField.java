package nl.meekijken.overseeing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.AccountCheck;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.Obtained;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.Stance;
import nl.meekijken.dossier.VatPosition;
import nl.meekijken.recovery.HeadKind;
import nl.meekijken.recovery.Manner;
import nl.meekijken.recovery.PaymentKind;

/**
 * A column whose changes are told, by its label. The others follow from these, or say
 * nothing to anybody.
 */
enum TrailField {

	STATUS(TrailValue.of(DossierStatus.class)), BALL(TrailValue.of(Ball.class)),
	CLOSE_REASON(TrailValue.of(CloseReason.class)), HANDLER_ID(TrailValue.WORDS), NEXT_UPDATE_ON(TrailValue.DAY),
	OWN_REFERENCE(TrailValue.WORDS), CONSENT_WITHDRAWN_ON(TrailValue.DAY), DAMAGE_ON(TrailValue.DAY),
	PLATE(TrailValue.WORDS), INJURY(TrailValue.YES_NO), ABROAD(TrailValue.YES_NO), GUARANTEE_FUND(TrailValue.YES_NO),
	COMPLAINT(TrailValue.YES_NO), INITIALS(TrailValue.WORDS), PREFIX(TrailValue.WORDS), SURNAME(TrailValue.WORDS),
	COMPANY_NAME(TrailValue.WORDS), CONTACT_PERSON(TrailValue.WORDS), KVK_NUMBER(TrailValue.WORDS),
	STREET(TrailValue.WORDS), HOUSE_NUMBER(TrailValue.WORDS), POSTCODE(TrailValue.WORDS), TOWN(TrailValue.WORDS),
	COUNTRY(TrailValue.COUNTRY), EMAIL(TrailValue.WORDS), PHONE(TrailValue.WORDS),
	VAT_POSITION(TrailValue.of(VatPosition.class)), DAMAGE_TIME(TrailValue.WORDS), PLACE(TrailValue.WORDS),
	LOCATION(TrailValue.WORDS), COURSE(TrailValue.WORDS), MAKE_TYPE(TrailValue.WORDS),
	OBJECT(TrailValue.of(DamagedObject.class)), ESTIMATED_CENTS(TrailValue.MONEY), ASSESSED_CENTS(TrailValue.MONEY),
	TOTAL_LOSS(TrailValue.YES_NO), KIND(TrailField::kind), INSURER(TrailValue.WORDS), AGENT(TrailValue.WORDS),
	INSURER_REFERENCE(TrailValue.WORDS), STANCE(TrailValue.of(Stance.class)), PERCENTAGE(TrailValue.PERCENT),
	HELD_LIABLE_ON(TrailValue.DAY), IBAN_SEALED(TrailValue.WORDS), IBAN_MASKED(TrailValue.WORDS),
	HOLDER(TrailValue.WORDS), CHECKED_HOW(TrailValue.of(AccountCheck.class)), REFUSAL(TrailValue.WORDS),
	DECIDER_NAME(TrailValue.WORDS), NAME(TrailValue.WORDS), REMOVAL_REASON(TrailValue.WORDS),
	RELEASED_AT(TrailValue.MOMENT), DESCRIPTION(TrailValue.WORDS), VAT_INCLUDED(TrailValue.YES_NO),
	CLAIMED_CENTS(TrailValue.MONEY), RECOGNISED_CENTS(TrailValue.MONEY), RECEIVED_CENTS(TrailValue.MONEY),
	PAID_OUT_ON(TrailValue.DAY), PAID_OUT_CENTS(TrailValue.MONEY), ANSWER(TrailValue.WORDS),
	VERDICT_REASON(TrailValue.WORDS), REVOKED_AT(TrailValue.MOMENT), REMINDED_AT(TrailValue.MOMENT),
	JUDGED_BY(TrailValue.WORDS), DECIDED_BY(TrailValue.WORDS), EXPERTISE(TrailValue.of(Expertise.class)),
	PLATE_COUNTRY(TrailValue.COUNTRY), SALUTATION(TrailValue.of(Salutation.class)), SECOND_PHONE(TrailValue.WORDS),
	LANGUAGE(TrailValue.of(ClientLanguage.class)), KNOWN(TrailValue.YES_NO), EXPERT(TrailValue.WORDS),
	INSPECTED_ON(TrailValue.DAY), INSPECTED_AT(TrailValue.WORDS), INSPECTED_WHERE(TrailValue.WORDS),
	POLICE_STATION(TrailValue.WORDS), POLICE_NUMBER(TrailValue.WORDS), POLICE_ON(TrailValue.DAY),
	POLICE_PAPER(TrailValue.of(Obtained.class)), ADDRESS(TrailValue.WORDS), GREEN_CARD(TrailValue.WORDS),
	STATEMENT(TrailValue.of(Obtained.class)), RECEIVED_ON(TrailValue.DAY), PAYER(TrailValue.WORDS),
	AMOUNT_CENTS(TrailValue.MONEY), HAPPENED_ON(TrailValue.DAY), MANNER(TrailValue.of(Manner.class)),
	PLANNED_FOR(TrailValue.MOMENT), CANCELLED_AT(TrailValue.MOMENT), PAID_ON(TrailValue.DAY);

	/** A function that keeps nothing. */
	@SuppressWarnings("ImmutableEnumChecker")
	private final TrailValue value;

	TrailField(TrailValue value) {
		this.value = value;
	}

	static Optional<TrailField> of(String column) {
		return Arrays.stream(values()).filter(field -> field.column().equals(column)).findFirst();
	}

	/** The columns of all of them. */
	static List<String> columns() {
		return Arrays.stream(values()).map(TrailField::column).toList();
	}

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	TrailValue value() {
		return this.value;
	}

	/** Counterparties, heads of damage, payments and papers are all of a kind. */
	private static String kind(nl.meekijken.web.Texts texts, String kept) {
		return Stream
			.<Class<? extends Enum<?>>>of(CounterpartyKind.class, HeadKind.class, PaymentKind.class, DocumentKind.class)
			.map(kind -> TrailValue.of(kind).in(texts, kept))
			.filter(words -> !words.equals(kept))
			.findFirst()
			.orElse(kept);
	}

}
