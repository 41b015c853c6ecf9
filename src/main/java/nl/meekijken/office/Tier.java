package nl.meekijken.office;

/**
 * The partner tier of an office. What a tier may do is data with effective dates, not
 * code: see {@link Offices}.
 */
public enum Tier {

	SILVER, GOLD, DIAMOND

}
