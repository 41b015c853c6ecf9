package nl.meekijken.access;

import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.SignInHistory;
import nl.meekijken.office.OfficeId;

/**
 * Keeps in the session who signed in: two numbers, for eight hours at the most. Whoever
 * is halfway has another session of ten minutes, with other names, so that it can never
 * be taken for a whole one.
 */
@Component
public class SessionViewers extends KeptInSession {

	/** How long one may take for the second factor. */
	static final Duration LONGEST_HALFWAY = Duration.ofMinutes(10);

	private static final String PERSON = "person";

	private static final String OFFICE = "office";

	private static final String HALFWAY_PERSON = "halfway-person";

	private static final String HALFWAY_OFFICE = "halfway-office";

	private static final String HALFWAY_SINCE = "halfway-since";

	private final SignInHistory history;

	private final StepUp stepUp;

	SessionViewers(Clock clock, SignInHistory history, StepUp stepUp) {
		super(clock);
		this.history = history;
		this.stepUp = stepUp;
	}

	/**
	 * Begins a new session for the viewer, with a new id. The factor for it was given
	 * just now.
	 */
	public void begin(Viewer.Intermediary viewer, HttpServletRequest request, HttpServletResponse response) {
		end(request);
		saveContext(new SecurityContextImpl(new SignedInViewer(viewer)), request, response);
		var device = DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT));
		request.getSession().setAttribute(OpenSessions.DEVICE, device);
		this.history.note(viewer.person(), viewer.office(), device);
		this.stepUp.note(request);
	}

	/** Begins a new session in which nothing can be done but the second step. */
	public void begin(Halfway halfway, HttpServletRequest request) {
		end(request);
		var session = request.getSession();
		session.setMaxInactiveInterval((int) LONGEST_HALFWAY.toSeconds());
		session.setAttribute(HALFWAY_PERSON, halfway.name());
		session.setAttribute(HALFWAY_OFFICE, Long.toString(halfway.office().value()));
		session.setAttribute(HALFWAY_SINCE, Long.toString(now()));
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, halfway.name());
	}

	/** Begins a whole session for somebody who was halfway. */
	public void complete(Halfway halfway, HttpServletRequest request, HttpServletResponse response) {
		begin(halfway.wholly(), request, response);
	}

	/** Sends a viewer back to the second step, who needs a factor since. */
	public void sendBack(Viewer.Intermediary viewer, HttpServletRequest request) {
		begin(new Halfway(viewer.person(), viewer.office()), request);
	}

	@Override
	SecurityContext load(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null && session.getAttribute(HALFWAY_PERSON) instanceof String person
				&& session.getAttribute(HALFWAY_OFFICE) instanceof String office) {
			return loadHalfway(session, person, office);
		}
		if (session == null || !(session.getAttribute(PERSON) instanceof String person)
				|| !(session.getAttribute(OFFICE) instanceof String office)) {
			return new SecurityContextImpl();
		}
		if (remaining(session).isNegative()) {
			session.invalidate();
			return new SecurityContextImpl();
		}
		return new SecurityContextImpl(new SignedInViewer(
				new Viewer.Intermediary(new PersonId(Long.parseLong(person)), new OfficeId(Long.parseLong(office)))));
	}

	private SecurityContext loadHalfway(HttpSession session, String person, String office) {
		var since = Duration.ofMillis(now() - Long.parseLong((String) session.getAttribute(HALFWAY_SINCE)));
		if (since.compareTo(LONGEST_HALFWAY) > 0) {
			session.invalidate();
			return new SecurityContextImpl();
		}
		return new SecurityContextImpl(new SignedInViewer(
				new Halfway(new PersonId(Long.parseLong(person)), new OfficeId(Long.parseLong(office)))));
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() instanceof SignedInViewer signedIn
				&& signedIn.getPrincipal() instanceof Viewer.Intermediary viewer) {
			var session = request.getSession();
			session.setAttribute(PERSON, viewer.name());
			session.setAttribute(OFFICE, Long.toString(viewer.office().value()));
			session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, viewer.name());
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(PERSON) != null;
	}

}
