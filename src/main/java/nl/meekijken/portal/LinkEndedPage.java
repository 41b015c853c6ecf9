package nl.meekijken.portal;

import org.springframework.http.HttpStatus;

import nl.meekijken.account.SecretLook;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * A link from a mail leads nowhere any more: why, and what to do.
 *
 * @param why the family of texts that says it
 * @param again whether one can ask for another here
 */
record LinkEndedPage(Shell shell, String why, boolean again, ServiceDesk desk) implements Page {

	static LinkEndedPage of(SecretLook look, Shell shell, ServiceDesk desk) {
		var why = switch (look) {
			case SecretLook.Used() -> "ended.used";
			case SecretLook.Expired(var invitation) -> invitation ? "ended.invitation" : "ended.expired";
			case SecretLook.Open open -> "ended.unknown";
			case SecretLook.Unknown() -> "ended.unknown";
		};
		return new LinkEndedPage(shell, why, true, desk);
	}

	static LinkEndedPage ofAddress(Shell shell, ServiceDesk desk) {
		return new LinkEndedPage(shell, "ended.address", false, desk);
	}

	@Override
	public HttpStatus status() {
		return HttpStatus.GONE;
	}

}
