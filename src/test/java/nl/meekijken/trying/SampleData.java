package nl.meekijken.trying;

/** With what a sample of a letter is filled. */
public enum SampleData {

	/** Long names, and all that can be typed. */
	FULL("Wilhelmina-Josephine", "Bruggenstein-Hoogeveen van Wassenaar", "mevrouw Van Bruggenstein-Hoogeveen",
			"Assurantiekantoor Van Bruggenstein-Hoogeveen & Zonen Verzekeringen B.V.",
			"Kijk op https://www.voorbeeld.example/" + "0123456789".repeat(8) + " en bel."),
	/** The shortest names, and nothing that may be left out. */
	MINIMAL("Y", "O", "O", "V", ""),
	/** What somebody types who means harm, wherever one types. */
	HOSTILE(harm("voornaam"), harm("achternaam"), harm("client"), harm("kantoor"), harm("woorden"));

	private final String firstName;

	private final String surname;

	private final String client;

	private final String office;

	private final String typed;

	SampleData(String firstName, String surname, String client, String office, String typed) {
		this.firstName = firstName;
		this.surname = surname;
		this.client = client;
		this.office = office;
		this.typed = typed;
	}

	private static String harm(String where) {
		return "<script>" + where + "(1)</script>{0} ''x' \" & &lt; ${1} <img src=http://kwaad.example/" + where + ">";
	}

	public String firstName() {
		return this.firstName;
	}

	public String surname() {
		return this.surname;
	}

	public String fullName() {
		return this.firstName + " " + this.surname;
	}

	/** As letters call a client. */
	public String client() {
		return this.client;
	}

	public String office() {
		return this.office;
	}

	/** What whoever writes or asks types; empty if nothing. */
	public String typed() {
		return this.typed;
	}

	/** Whether nothing is left out. */
	public boolean isWhole() {
		return this != MINIMAL;
	}

}
