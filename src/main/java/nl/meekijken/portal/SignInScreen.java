package nl.meekijken.portal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.office.AccountManager;
import nl.meekijken.web.Shell;

/** Draws the door of the portal, whichever way one tried to come in. */
@Component
class SignInScreen {

	private final ServiceDesk desk;

	private final boolean postbox;

	SignInScreen(ServiceDesk desk, @Value("${meekijken.embedded:false}") boolean embedded,
			@Value("${meekijken.demo:false}") boolean demo) {
		this.desk = desk;
		this.postbox = embedded && demo;
	}

	SignInPage open(Shell shell, @Nullable String notice) {
		return new SignInPage(shell, "", notice, null, null, this.desk, this.postbox, HttpStatus.OK);
	}

	SignInPage refused(Shell shell, String typedName, String error, HttpStatus status) {
		return new SignInPage(shell, typedName.substring(0, Math.min(typedName.length(), 254)), null, error, null,
				this.desk, this.postbox, status);
	}

	SignInPage afterDemo(Shell shell, String typedName, LocalDate lastDay) {
		return refused(shell, typedName, shell.texts().say("signin.demo-ended", shell.texts().day(lastDay)),
				HttpStatus.FORBIDDEN);
	}

	SignInPage withoutPortal(Shell shell, String typedName, AccountManager accountManager) {
		return new SignInPage(shell, typedName, null, shell.texts().say("signin.no-portal"), accountManager, this.desk,
				this.postbox, HttpStatus.FORBIDDEN);
	}

}
