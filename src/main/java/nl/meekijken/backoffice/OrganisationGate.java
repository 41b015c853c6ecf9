package nl.meekijken.backoffice;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import nl.meekijken.account.SignIn;

/** Sends nobody to the own organisation over and over. */
final class OrganisationGate extends OncePerRequestFilter {

	/** Where one reads that it did not work. */
	static final String FAILED = StaffSignInController.ADDRESS + "?mislukt";

	private final SignIn signIn;

	OrganisationGate(SignIn signIn) {
		this.signIn = signIn;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(Organisation.DOOR + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.signIn.maySendAway(request.getRemoteAddr())) {
			chain.doFilter(request, response);
		}
		else {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", FAILED);
		}
	}

}
