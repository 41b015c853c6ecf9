package nl.meekijken.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a dossier tells of the damage, of what is looked into, of each counterparty and of
 * each witness. Intermediaries read most of it and propose some; staff keep it.
 */
public enum Fact {

	DAMAGE_DAY("schadedatum", FactKind.DAY, FactOwner.DAMAGE), DAMAGE_TIME("tijd", FactKind.TIME, FactOwner.DAMAGE),
	PLACE("plaats", FactKind.LINE, FactOwner.DAMAGE), LOCATION("locatie", FactKind.LINE, FactOwner.DAMAGE),
	DAMAGE_COUNTRY("land-schade", FactKind.COUNTRY, FactOwner.DAMAGE),
	PLATE("kenteken", FactKind.PLATE, FactOwner.DAMAGE), MAKE_TYPE("merk-type", FactKind.LINE, FactOwner.DAMAGE),
	OBJECT("soort-object", FactKind.CHOICE, FactOwner.DAMAGE), ESTIMATED("geschat", FactKind.AMOUNT, FactOwner.DAMAGE),
	ASSESSED("vastgesteld", FactKind.AMOUNT, FactOwner.DAMAGE),
	TOTAL_LOSS("totaal-verlies", FactKind.CHOICE, FactOwner.DAMAGE),
	INJURY("letsel", FactKind.CHOICE, FactOwner.TRACKS), COURSE("toedracht", FactKind.TEXT, FactOwner.DAMAGE),
	PARTY_PLATE("kenteken-tegenpartij", FactKind.PLATE, FactOwner.PARTY),
	PARTY_KIND("soort-tegenpartij", FactKind.CHOICE, FactOwner.PARTY),
	PARTY_MAKE_TYPE("merk-type-tegenpartij", FactKind.LINE, FactOwner.PARTY),
	INSURER("verzekeraar", FactKind.LINE, FactOwner.PARTY), AGENT("gevolmachtigde", FactKind.LINE, FactOwner.PARTY),
	STANCE("standpunt", FactKind.CHOICE, FactOwner.PARTY), ADMITTED_PART("erkend-deel", FactKind.PART, FactOwner.PARTY),
	HELD_LIABLE_ON("aansprakelijk-op", FactKind.DAY, FactOwner.PARTY),
	INSURER_REFERENCE("kenmerk-verzekeraar", FactKind.LINE, FactOwner.PARTY),
	PARTY_KNOWN("bekend", FactKind.CHOICE, FactOwner.PARTY), EXPERTISE("expertise", FactKind.CHOICE, FactOwner.TRACKS),
	EXPERT("expert", FactKind.LINE, FactOwner.INQUIRY), INSPECTED_ON("expertise-op", FactKind.DAY, FactOwner.INQUIRY),
	INSPECTED_AT("expertise-om", FactKind.TIME, FactOwner.INQUIRY),
	INSPECTED_WHERE("expertise-waar", FactKind.LINE, FactOwner.INQUIRY),
	POLICE_STATION("politiebureau", FactKind.LINE, FactOwner.INQUIRY),
	POLICE_NUMBER("aangiftenummer", FactKind.LINE, FactOwner.INQUIRY),
	POLICE_ON("aangifte-op", FactKind.DAY, FactOwner.INQUIRY),
	POLICE_PAPER("proces-verbaal", FactKind.CHOICE, FactOwner.INQUIRY),
	ABROAD("buitenland", FactKind.CHOICE, FactOwner.TRACKS),
	GUARANTEE_FUND("waarborgfonds", FactKind.CHOICE, FactOwner.TRACKS),
	COMPLAINT("klacht", FactKind.CHOICE, FactOwner.TRACKS),
	PARTY_NAME("naam-tegenpartij", FactKind.LINE, FactOwner.CONTACT),
	PARTY_ADDRESS("adres-tegenpartij", FactKind.LINE, FactOwner.CONTACT),
	PARTY_PHONE("telefoon-tegenpartij", FactKind.LINE, FactOwner.CONTACT),
	GREEN_CARD("groene-kaart", FactKind.LINE, FactOwner.CONTACT),
	WITNESS_NAME("naam-getuige", FactKind.LINE, FactOwner.WITNESS),
	WITNESS_ADDRESS("adres-getuige", FactKind.LINE, FactOwner.WITNESS),
	WITNESS_PHONE("telefoon-getuige", FactKind.LINE, FactOwner.WITNESS),
	WITNESS_EMAIL("e-mail-getuige", FactKind.LINE, FactOwner.WITNESS),
	WITNESS_STATEMENT("verklaring", FactKind.CHOICE, FactOwner.WITNESS);

	/** The answers to what is so or not. */
	public static final String YES = "YES";

	static final String NO = "NO";

	private static final Set<Fact> NEEDED = EnumSet.of(DAMAGE_DAY, PLACE, DAMAGE_COUNTRY, COURSE);

	private final String slug;

	private final FactKind kind;

	private final FactOwner owner;

	Fact(String slug, FactKind kind, FactOwner owner) {
		this.slug = slug;
		this.kind = kind;
		this.owner = owner;
	}

	/** As it stands in an address. */
	public String slug() {
		return this.slug;
	}

	public FactKind kind() {
		return this.kind;
	}

	FactOwner owner() {
		return this.owner;
	}

	/** Whether each counterparty has one of its own. */
	public boolean isOfParty() {
		return this.owner.isOfParty();
	}

	/** Whether each witness has one of its own. */
	public boolean isOfWitness() {
		return this.owner == FactOwner.WITNESS;
	}

	/** Whether only staff may know it. */
	public boolean isInternal() {
		return this.owner.isInternal();
	}

	/** Whether an intermediary may say what it should be. */
	public boolean isProposable() {
		return compareTo(PARTY_KNOWN) < 0;
	}

	/** Whether every dossier has one. */
	public boolean isNeeded() {
		return this.kind == FactKind.CHOICE || NEEDED.contains(this);
	}

	/** Whether its day may still be to come. */
	public boolean isAhead() {
		return this == INSPECTED_ON;
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
			case EXPERTISE -> names(Expertise.values());
			case POLICE_PAPER, WITNESS_STATEMENT -> names(Obtained.values());
			default -> (this.kind == FactKind.CHOICE) ? List.of(YES, NO) : List.of();
		};
	}

	private static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

}
