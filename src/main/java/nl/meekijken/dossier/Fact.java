package nl.meekijken.dossier;

import java.util.Arrays;
import java.util.List;

/**
 * What a dossier tells of the damage and of each counterparty, that its intermediary
 * reads and does not change.
 */
public enum Fact {

	DAMAGE_DAY("schadedatum", FactKind.DAY), DAMAGE_TIME("tijd", FactKind.TIME), PLACE("plaats", FactKind.LINE),
	LOCATION("locatie", FactKind.LINE), DAMAGE_COUNTRY("land-schade", FactKind.COUNTRY),
	PLATE("kenteken", FactKind.PLATE), MAKE_TYPE("merk-type", FactKind.LINE), OBJECT("soort-object", FactKind.CHOICE),
	ESTIMATED("geschat", FactKind.AMOUNT), ASSESSED("vastgesteld", FactKind.AMOUNT),
	TOTAL_LOSS("totaal-verlies", FactKind.CHOICE), INJURY("letsel", FactKind.CHOICE),
	COURSE("toedracht", FactKind.TEXT), PARTY_PLATE("kenteken-tegenpartij", FactKind.PLATE),
	PARTY_KIND("soort-tegenpartij", FactKind.CHOICE), PARTY_MAKE_TYPE("merk-type-tegenpartij", FactKind.LINE),
	INSURER("verzekeraar", FactKind.LINE), AGENT("gevolmachtigde", FactKind.LINE), STANCE("standpunt", FactKind.CHOICE),
	ADMITTED_PART("erkend-deel", FactKind.PART), HELD_LIABLE_ON("aansprakelijk-op", FactKind.DAY),
	INSURER_REFERENCE("kenmerk-verzekeraar", FactKind.LINE);

	/** The answers to what is so or not. */
	public static final String YES = "YES";

	static final String NO = "NO";

	private final String slug;

	private final FactKind kind;

	Fact(String slug, FactKind kind) {
		this.slug = slug;
		this.kind = kind;
	}

	/** As it stands in an address. */
	public String slug() {
		return this.slug;
	}

	public FactKind kind() {
		return this.kind;
	}

	/** Whether each counterparty has one of its own. */
	public boolean isOfParty() {
		return compareTo(PARTY_PLATE) >= 0;
	}

	/** The fact beside which it stands in a dossier; often itself. */
	public Fact row() {
		return switch (this) {
			case DAMAGE_TIME -> DAMAGE_DAY;
			case LOCATION, DAMAGE_COUNTRY -> PLACE;
			case MAKE_TYPE, OBJECT -> PLATE;
			case TOTAL_LOSS -> ASSESSED;
			case PARTY_KIND -> PARTY_PLATE;
			case AGENT -> INSURER;
			case ADMITTED_PART -> STANCE;
			default -> this;
		};
	}

	/** All that stand in the same row, the first one first. */
	public List<Fact> inRow() {
		return Arrays.stream(values()).filter(fact -> fact.row() == row()).toList();
	}

	/** What one chooses from, by name; nothing for what is not chosen from a few. */
	public List<String> options() {
		return switch (this) {
			case OBJECT -> names(DamagedObject.values());
			case PARTY_KIND -> names(CounterpartyKind.values());
			case STANCE -> List.of(Stance.OPEN.name(), Stance.ADMITTED.name(), Stance.DENIED.name());
			case TOTAL_LOSS, INJURY -> List.of(YES, NO);
			default -> List.of();
		};
	}

	private static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

}
