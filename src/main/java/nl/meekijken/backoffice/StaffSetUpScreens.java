package nl.meekijken.backoffice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.FactorScreens;
import nl.meekijken.account.NewAuthenticator;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Texts;

/** The back office's pages on which a factor is set up. */
record StaffSetUpScreens(Frame frame, String base) implements FactorScreens {

	@Override
	public Texts texts() {
		return this.frame.texts();
	}

	@Override
	public Reply app(NewAuthenticator proposed, @Nullable String error, HttpStatus status) {
		return new AuthenticatorPage(this.frame, this.base, proposed, error, status);
	}

	@Override
	public Reply passkey(@Nullable String error, HttpStatus status) {
		return new PasskeyPage(this.frame, this.base, error, status);
	}

	@Override
	public Reply codes(List<String> codes, String onward) {
		return new RecoveryCodesPage(this.frame, codes, onward);
	}

}
