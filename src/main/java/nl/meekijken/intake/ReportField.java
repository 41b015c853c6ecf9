package nl.meekijken.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Everything that a damage report asks, in the order in which it is asked. */
public enum ReportField {

	CLIENT_KIND(ReportStep.CLIENT, AnswerKind.CHOICE, "soort-client", true, "", "particulier", "zakelijk"),
	SALUTATION(ReportStep.CLIENT, AnswerKind.CHOICE, "aanhef", false, Words.PERSON, "heer", "mevrouw"),
	INITIALS(ReportStep.CLIENT, AnswerKind.LINE, "voorletters", true, Words.PERSON),
	PREFIX(ReportStep.CLIENT, AnswerKind.LINE, "tussenvoegsel", false, Words.PERSON),
	SURNAME(ReportStep.CLIENT, AnswerKind.LINE, "achternaam", true, Words.PERSON),
	COMPANY(ReportStep.CLIENT, AnswerKind.LINE, "bedrijfsnaam", true, Words.COMPANY),
	CONTACT(ReportStep.CLIENT, AnswerKind.LINE, "contactpersoon", false, Words.COMPANY),
	KVK(ReportStep.CLIENT, AnswerKind.KVK, "kvk-nummer", false, Words.COMPANY),
	POSTCODE(ReportStep.CLIENT, AnswerKind.POSTCODE, "postcode", true, ""),
	HOUSE_NUMBER(ReportStep.CLIENT, AnswerKind.LINE, "huisnummer", true, ""),
	ADDITION(ReportStep.CLIENT, AnswerKind.LINE, "toevoeging", false, ""),
	STREET(ReportStep.CLIENT, AnswerKind.LINE, "straat", true, ""),
	TOWN(ReportStep.CLIENT, AnswerKind.LINE, "woonplaats", true, ""),
	COUNTRY(ReportStep.CLIENT, AnswerKind.COUNTRY, "land", true, ""),
	EMAIL(ReportStep.CLIENT, AnswerKind.EMAIL, "e-mail", true, ""),
	PHONE(ReportStep.CLIENT, AnswerKind.PHONE, "telefoon", true, ""),
	IBAN(ReportStep.CLIENT, AnswerKind.IBAN, "iban", false, ""),
	IBAN_HOLDER(ReportStep.CLIENT, AnswerKind.LINE, "tenaamstelling", false, ""),
	VAT(ReportStep.CLIENT, AnswerKind.CHOICE, "btw", true, "", Words.YES, Words.NO, "deels"),
	LANGUAGE(ReportStep.CLIENT, AnswerKind.CHOICE, "taal-client", false, "", "nl", "en"),
	REFERENCE(ReportStep.CLIENT, AnswerKind.LINE, "kenmerk", false, ""),

	OBJECT_KIND(ReportStep.OBJECT, AnswerKind.CHOICE, "soort-object", true, "", "auto", "bestelauto", "vrachtauto",
			"motor", "bromfiets", "fiets", "te-voet", "camper", "anders"),
	PLATE(ReportStep.OBJECT, AnswerKind.PLATE, "kenteken", true, Words.PERHAPS_A_PLATE),
	PLATE_COUNTRY(ReportStep.OBJECT, AnswerKind.PLATE_COUNTRY, "kenteken-land", false, Words.PERHAPS_A_PLATE),
	MAKE_TYPE(ReportStep.OBJECT, AnswerKind.LINE, "merk-type", false, Words.THING),
	FIRST_ADMITTED(ReportStep.OBJECT, AnswerKind.DAY, "eerste-toelating", false, Words.WITH_PLATE),
	COVER(ReportStep.OBJECT, AnswerKind.CHOICE, "dekking", true, Words.WITH_PLATE, "wa", "beperkt-casco", "casco",
			Words.UNKNOWN),
	OWN_INSURER(ReportStep.OBJECT, AnswerKind.LINE, "eigen-verzekeraar", false, Words.THING),
	POLICY(ReportStep.OBJECT, AnswerKind.LINE, "polisnummer", false, Words.THING),
	WA_DIRECT(ReportStep.OBJECT, AnswerKind.CHOICE, "wa-direct", true, Words.WITH_PLATE, Words.YES, Words.NO,
			Words.UNKNOWN),
	DRIVER(ReportStep.OBJECT, AnswerKind.CHOICE, "bestuurder", false, Words.THING, "client", "ander", "niemand"),
	DRIVER_NAME(ReportStep.OBJECT, AnswerKind.LINE, "naam-bestuurder", false, "bestuurder=ander"),
	UNDER_FOURTEEN(ReportStep.OBJECT, AnswerKind.CHOICE, "onder-veertien", false, "soort-object=fiets|te-voet",
			Words.YES, Words.NO),
	DRIVABLE(ReportStep.OBJECT, AnswerKind.CHOICE, "rijdbaar", false, Words.THING, Words.YES, Words.NO, Words.UNKNOWN),
	INSPECTION(ReportStep.OBJECT, AnswerKind.LINE, "te-bezichtigen", false, ""),

	DAMAGE_DAY(ReportStep.EVENT, AnswerKind.DAY, "schadedatum", true, ""),
	DAMAGE_TIME(ReportStep.EVENT, AnswerKind.TIME, "tijd", false, ""),
	PLACE(ReportStep.EVENT, AnswerKind.LINE, "plaats", true, ""),
	LOCATION(ReportStep.EVENT, AnswerKind.LINE, "locatie", false, ""),
	DAMAGE_COUNTRY(ReportStep.EVENT, AnswerKind.COUNTRY, "land-schade", true, ""),
	EVENT_KIND(ReportStep.EVENT, AnswerKind.CHOICE, "soort-gebeurtenis", false, "", "aanrijding", "kettingbotsing",
			"geparkeerd", "zaak", "anders"),
	COURSE(ReportStep.EVENT, AnswerKind.TEXT, "toedracht", true, ""),
	CIRCUMSTANCES_A(ReportStep.EVENT, AnswerKind.TICKS, "omstandigheden-a", false, "", Words.boxes()),
	CIRCUMSTANCES_B(ReportStep.EVENT, AnswerKind.TICKS, "omstandigheden-b", false, "", Words.boxes()),
	POLICE(ReportStep.EVENT, AnswerKind.CHOICE, "politie", false, "", Words.YES, Words.NO, Words.UNKNOWN),
	POLICE_NUMBER(ReportStep.EVENT, AnswerKind.LINE, "proces-verbaal", false, "politie=ja"),
	POLICE_REPORT(ReportStep.EVENT, AnswerKind.CHOICE, "aangifte", false, "", Words.YES, Words.NO),
	POLICE_DAY(ReportStep.EVENT, AnswerKind.DAY, "aangifte-datum", false, "aangifte=ja"),

	PARTY_KNOWN(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "tegenpartij-bekend", true, "", Words.YES, Words.NO),
	PARTY_KIND(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "soort-tegenpartij", true, Words.KNOWN, "motorvoertuig",
			"fietser", "voetganger", "dier", "anders"),
	PARTY_UNDER_FOURTEEN(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "tegenpartij-onder-veertien", false,
			"soort-tegenpartij=fietser|voetganger", Words.YES, Words.NO, Words.UNKNOWN),
	PARTY_PLATE(ReportStep.COUNTERPARTY, AnswerKind.PLATE, "kenteken-tegenpartij", true, Words.VEHICLE),
	PARTY_PLATE_UNKNOWN(ReportStep.COUNTERPARTY, AnswerKind.TICKS, "kenteken-tegenpartij-onbekend", false,
			Words.VEHICLE, "kenteken-onbekend"),
	PARTY_PLATE_COUNTRY(ReportStep.COUNTERPARTY, AnswerKind.PLATE_COUNTRY, "kenteken-tegenpartij-land", false,
			Words.VEHICLE),
	PARTY_MAKE_TYPE(ReportStep.COUNTERPARTY, AnswerKind.LINE, "merk-type-tegenpartij", false, Words.KNOWN),
	PARTY_FIRST_ADMITTED(ReportStep.COUNTERPARTY, AnswerKind.DAY, "eerste-toelating-tegenpartij", false, Words.VEHICLE),
	PARTY_NAME(ReportStep.COUNTERPARTY, AnswerKind.LINE, "naam-tegenpartij", false, Words.KNOWN),
	PARTY_INSURER(ReportStep.COUNTERPARTY, AnswerKind.LINE, "verzekeraar-tegenpartij", false, Words.KNOWN),
	PARTY_POLICY(ReportStep.COUNTERPARTY, AnswerKind.LINE, "polisnummer-tegenpartij", false, Words.KNOWN),
	GREEN_CARD(ReportStep.COUNTERPARTY, AnswerKind.LINE, "groene-kaart", false, Words.KNOWN),
	FORM_SIGNED(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "formulier-getekend", true, Words.KNOWN, Words.YES,
			Words.NO),
	MORE_PARTIES(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "meer-partijen", false, "", "geen", "een", "twee"),
	SECOND_KIND(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "soort-partij-twee", true, Words.SECOND, "motorvoertuig",
			"fietser", "voetganger", "dier", "anders"),
	SECOND_PLATE(ReportStep.COUNTERPARTY, AnswerKind.PLATE, "kenteken-partij-twee", false, Words.SECOND),
	SECOND_PLATE_COUNTRY(ReportStep.COUNTERPARTY, AnswerKind.PLATE_COUNTRY, "kenteken-partij-twee-land", false,
			Words.SECOND),
	SECOND_NAME(ReportStep.COUNTERPARTY, AnswerKind.LINE, "naam-partij-twee", false, Words.SECOND),
	SECOND_INSURER(ReportStep.COUNTERPARTY, AnswerKind.LINE, "verzekeraar-partij-twee", false, Words.SECOND),
	THIRD_KIND(ReportStep.COUNTERPARTY, AnswerKind.CHOICE, "soort-partij-drie", true, Words.THIRD, "motorvoertuig",
			"fietser", "voetganger", "dier", "anders"),
	THIRD_PLATE(ReportStep.COUNTERPARTY, AnswerKind.PLATE, "kenteken-partij-drie", false, Words.THIRD),
	THIRD_PLATE_COUNTRY(ReportStep.COUNTERPARTY, AnswerKind.PLATE_COUNTRY, "kenteken-partij-drie-land", false,
			Words.THIRD),
	THIRD_NAME(ReportStep.COUNTERPARTY, AnswerKind.LINE, "naam-partij-drie", false, Words.THIRD),
	THIRD_INSURER(ReportStep.COUNTERPARTY, AnswerKind.LINE, "verzekeraar-partij-drie", false, Words.THIRD),
	OTHER_PARTIES(ReportStep.COUNTERPARTY, AnswerKind.TEXT, "andere-partijen", false, ""),

	ESTIMATE(ReportStep.DAMAGE, AnswerKind.AMOUNT, "schadebedrag", true, ""),
	HEADS(ReportStep.DAMAGE, AnswerKind.TICKS, "schadeposten", false, "", "voertuig", "vervangend-vervoer", "berging",
			"persoonlijke-zaken", "fiets-of-lading", "gevel-of-hek", "eigen-risico", "anders"),
	REPAIRED(ReportStep.DAMAGE, AnswerKind.CHOICE, "gerepareerd", false, "", Words.YES, Words.NO),
	INJURY(ReportStep.DAMAGE, AnswerKind.CHOICE, "letsel", true, "", Words.YES, Words.NO),

	WITNESS_NAME(ReportStep.WITNESSES, AnswerKind.LINE, "naam-getuige", false, ""),
	WITNESS_PHONE(ReportStep.WITNESSES, AnswerKind.PHONE, "telefoon-getuige", false, ""),
	WITNESS_EMAIL(ReportStep.WITNESSES, AnswerKind.EMAIL, "e-mail-getuige", false, ""),
	WITNESS_PASSENGER(ReportStep.WITNESSES, AnswerKind.CHOICE, "getuige-inzittende", false, "", Words.YES, Words.NO),
	SECOND_WITNESS(ReportStep.WITNESSES, AnswerKind.TEXT, "andere-getuigen", false, "");

	private static final Map<String, ReportField> BY_SLUG = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(ReportField::slug, Function.identity()));

	private final ReportStep step;

	private final AnswerKind kind;

	private final String slug;

	private final boolean needed;

	private final String when;

	private final String options;

	ReportField(ReportStep step, AnswerKind kind, String slug, boolean needed, String when, String... options) {
		this.step = step;
		this.kind = kind;
		this.slug = slug;
		this.needed = needed;
		this.when = when;
		this.options = String.join(",", options);
	}

	public static Optional<ReportField> of(String slug) {
		return Optional.ofNullable(BY_SLUG.get(slug));
	}

	/** What a step asks. */
	public static List<ReportField> of(ReportStep step) {
		return Arrays.stream(values()).filter(field -> field.step == step).toList();
	}

	public ReportStep step() {
		return this.step;
	}

	public AnswerKind kind() {
		return this.kind;
	}

	/** How the question is called in a form. */
	public String slug() {
		return this.slug;
	}

	/** Whether a report cannot be sent without an answer, if it is asked. */
	public boolean needed() {
		return this.needed;
	}

	/** When it is asked; always if none. */
	public @Nullable Condition when() {
		return this.when.isEmpty() ? null : Condition.of(this.when);
	}

	/** What can be chosen; none where anything can be typed. */
	public List<String> options() {
		return this.options.isEmpty() ? List.of() : List.of(this.options.split(","));
	}

	/** Whether it is the boxes of an accident statement. */
	public boolean isBoxes() {
		return this == CIRCUMSTANCES_A || this == CIRCUMSTANCES_B;
	}

	/** The country of a plate. */
	public ReportField country() {
		return switch (this) {
			case PARTY_PLATE -> PARTY_PLATE_COUNTRY;
			case SECOND_PLATE -> SECOND_PLATE_COUNTRY;
			case THIRD_PLATE -> THIRD_PLATE_COUNTRY;
			default -> PLATE_COUNTRY;
		};
	}

	/** Words that several questions share; constants of an enum come before its own. */
	private static final class Words {

		static final String YES = "ja";

		static final String NO = "nee";

		static final String UNKNOWN = "onbekend";

		static final String PERSON = "soort-client=particulier";

		static final String COMPANY = "soort-client=zakelijk";

		static final String KNOWN = "tegenpartij-bekend=ja";

		static final String WITH_PLATE = "soort-object=auto|bestelauto|vrachtauto|motor|bromfiets|camper";

		/** What has no kind of its own may have a plate as well: a trailer, a tractor. */
		static final String PERHAPS_A_PLATE = WITH_PLATE + "|anders";

		static final String VEHICLE = "soort-tegenpartij=motorvoertuig|anders";

		/** Whatever is damaged, but for what somebody on foot has on them. */
		static final String THING = PERHAPS_A_PLATE + "|fiets";

		static final String SECOND = "meer-partijen=een|twee";

		static final String THIRD = "meer-partijen=twee";

		private static final int BOXES = 17;

		/** The numbered circumstances of the European accident statement. */
		static String[] boxes() {
			return IntStream.rangeClosed(1, BOXES).mapToObj(Integer::toString).toArray(String[]::new);
		}

	}

}
