package nl.meekijken.dossier;

import java.util.Locale;

/** In which language a client is written to. */
public enum ClientLanguage {

	DUTCH("nl"), ENGLISH("en");

	private final Locale locale;

	ClientLanguage(String code) {
		this.locale = Locale.of(code);
	}

	/** By its two letters; Dutch if it is none of ours. */
	public static ClientLanguage of(String code) {
		return code.equals(ENGLISH.code()) ? ENGLISH : DUTCH;
	}

	/** Its two letters, as in "nl". */
	public String code() {
		return this.locale.getLanguage();
	}

	/** As texts ask for it. */
	public Locale locale() {
		return this.locale;
	}

}
