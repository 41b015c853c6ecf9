package nl.meekijken.administration;

/** Where one text is worded. */
final class TextAddress {

	static final String PATH = AdministrationController.ADDRESS + "/teksten/tekst";

	private TextAddress() {
	}

	static String of(TextGroup group, String key) {
		return PATH + "?groep=" + group + "&tekst=" + key;
	}

}
