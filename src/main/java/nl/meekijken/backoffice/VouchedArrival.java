package nl.meekijken.backoffice;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.access.StaffSessions;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.values.EmailAddress;

/**
 * What happens to whoever comes back from the own organisation: with its word for an
 * e-mail address that a member of staff has here, one stands where a right password
 * leads.
 */
@Component
class VouchedArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final Logger LOG = LoggerFactory.getLogger(VouchedArrival.class);

	private final SignIn signIn;

	private final StaffSessions sessions;

	private final StaffArrival arrival;

	VouchedArrival(SignIn signIn, StaffSessions sessions, StaffArrival arrival) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.arrival = arrival;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication vouched) {
		var outcome = addressOf(vouched).map(this.signIn::attemptVouchedFor).orElseGet(SignInOutcome.Refused::new);
		send(response, switch (outcome) {
			case SignInOutcome.SignedIn in -> this.arrival.of(in, request, response).to();
			case SignInOutcome.Halfway halfway -> {
				this.sessions.begin(new HalfwayStaff(halfway.person(), halfway.office()), request);
				yield StaffSecondStepController.ADDRESS;
			}
			case SignInOutcome.Refused _, SignInOutcome.OtherDoor _, SignInOutcome.NoPortal _,
					SignInOutcome.DemoEnded _, SignInOutcome.MustChoose _, SignInOutcome.TooMany _,
					SignInOutcome.Busy _ ->
				StaffSignInController.ADDRESS + "?onbekend";
		});
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException cause) {
		LOG.warn("Signing in by the own organisation failed: {}", (cause instanceof OAuth2AuthenticationException told)
				? told.getError().getErrorCode() : cause.getClass().getSimpleName());
		send(response, OrganisationGate.FAILED);
	}

	OrganisationGate gate() {
		return new OrganisationGate(this.signIn);
	}

	/** An address that somebody only says to have is nobody's. */
	private static Optional<EmailAddress> addressOf(Authentication vouched) {
		return (vouched.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified()))
				? Optional.ofNullable(user.getEmail()).flatMap(EmailAddress::parse) : Optional.empty();
	}

	private static void send(HttpServletResponse response, String to) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", to);
	}

}
