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
 * Keeps in the session which member of staff signed in, under names that only the back
 * office knows: shorter than a session of the portal, and never one for it.
 */
@Component
public class StaffSessions extends KeptInSession {

	private static final Duration IDLE = Duration.ofMinutes(15);

	private static final String PERSON = "staff-person";

	private static final String OFFICE = "staff-office";

	private static final String HALFWAY_SINCE = "staff-halfway-since";

	private final SignInHistory history;

	private final StepUp stepUp;

	StaffSessions(Clock clock, SignInHistory history, StepUp stepUp) {
		super(clock);
		this.history = history;
		this.stepUp = stepUp;
	}

	/** Begins a new session for a member of staff, with a new id. */
	public void begin(Viewer.Staff staff, HttpServletRequest request) {
		var session = begin(staff.person(), staff.office(), IDLE, request);
		var device = DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT));
		session.setAttribute(OpenSessions.DEVICE, device);
		this.history.note(staff.person(), staff.office(), device);
		this.stepUp.note(request);
	}

	/** Begins a new session in which nothing can be done but the second step. */
	public void begin(HalfwayStaff halfway, HttpServletRequest request) {
		var session = begin(halfway.person(), halfway.office(), SessionViewers.LONGEST_HALFWAY, request);
		session.setAttribute(HALFWAY_SINCE, Long.toString(now()));
	}

	/** Sends a member of staff back to the second step, who has no factor any more. */
	public void sendBack(Viewer.Staff staff, HttpServletRequest request) {
		begin(new HalfwayStaff(staff.person(), staff.office()), request);
	}

	private HttpSession begin(PersonId person, OfficeId office, Duration idle, HttpServletRequest request) {
		end(request);
		var session = request.getSession();
		var name = Long.toString(person.value());
		session.setMaxInactiveInterval((int) idle.toSeconds());
		session.setAttribute(PERSON, name);
		session.setAttribute(OFFICE, Long.toString(office.value()));
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, name);
		return session;
	}

	@Override
	SecurityContext load(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(PERSON) instanceof String person)
				|| !(session.getAttribute(OFFICE) instanceof String office)) {
			return new SecurityContextImpl();
		}
		if (left(session).isNegative()) {
			session.invalidate();
			return new SecurityContextImpl();
		}
		var who = new PersonId(Long.parseLong(person));
		var home = new OfficeId(Long.parseLong(office));
		return new SecurityContextImpl(isHalfway(session) ? new SignedInViewer(new HalfwayStaff(who, home))
				: new SignedInViewer(new Viewer.Staff(who, home)));
	}

	private Duration left(HttpSession session) {
		return (session.getAttribute(HALFWAY_SINCE) instanceof String since)
				? SessionViewers.LONGEST_HALFWAY.minus(Duration.ofMillis(now() - Long.parseLong(since)))
				: remaining(session);
	}

	private static boolean isHalfway(HttpSession session) {
		return session.getAttribute(HALFWAY_SINCE) != null;
	}

	/** Sessions are begun by signing in only; no request changes whose they are. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(PERSON) != null && !isHalfway(session);
	}

}
