package nl.meekijken.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How many bytes a file takes. A kB is 1000 bytes, as people's computers and phones
 * count.
 */
public record FileSize(long bytes) implements Comparable<FileSize> {

	private static final long KILO = 1000;

	private static final long MEGA = KILO * KILO;

	private static final long GIGA = KILO * MEGA;

	public FileSize {
		if (bytes < 0) {
			throw new InvalidValue("file size");
		}
	}

	/**
	 * "812 B", "184 kB", "2,1 MB", "25 MB" or "1,4 GB"; a decimal comma for Dutch only.
	 */
	public String display(Locale locale) {
		if (this.bytes < KILO) {
			return this.bytes + " B";
		}
		if (in(KILO, 0).longValueExact() < KILO) {
			return in(KILO, 0) + " kB";
		}
		boolean mega = in(MEGA, 0).longValueExact() < KILO;
		long unit = mega ? MEGA : GIGA;
		String number = in(unit, (in(unit, 1).longValue() < 10) ? 1 : 0).toPlainString();
		return ("nl".equals(locale.getLanguage()) ? number.replace('.', ',') : number) + (mega ? " MB" : " GB");
	}

	@Override
	public int compareTo(FileSize other) {
		return Long.compare(this.bytes, other.bytes);
	}

	private BigDecimal in(long unit, int decimals) {
		return BigDecimal.valueOf(this.bytes).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
	}

}
