package nl.meekijken.portal;

import nl.meekijken.account.SecretLook;

/**
 * Who chooses a password, and where.
 *
 * @param address of the form
 * @param title the key of what it is called
 * @param lead the key of what is said first
 */
record Choosing(String address, String title, String lead, String accountNumber) {

	static Choosing with(SecretLook.Open secret) {
		var here = NewPasswordController.HERE;
		return secret.first() ? new Choosing(here, "choose.first.title", "choose.first.lead", secret.accountNumber())
				: new Choosing(here, "choose.new.title", "choose.new.lead", secret.accountNumber());
	}

}
