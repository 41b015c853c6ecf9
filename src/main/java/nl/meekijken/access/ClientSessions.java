package nl.meekijken.access;

import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

import nl.meekijken.account.SecretHash;

/**
 * Keeps in the session by which link a client came, so that the address bar is clean at
 * once. Whoever is signed in to the portal in the same browser stays so, and is nobody
 * here.
 */
@Component
public class ClientSessions extends KeptInSession {

	private static final String LINK = "client-link";

	private static final String SINCE = "client-since";

	ClientSessions(Clock clock) {
		super(clock);
	}

	/**
	 * Takes the link into the session, under a new id: whoever knew the old one gets
	 * nothing by it.
	 */
	public void begin(Viewer.Client client, HttpServletRequest request) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		var session = request.getSession();
		session.setAttribute(LINK, client.link().value());
		session.setAttribute(SINCE, Long.toString(now()));
	}

	@Override
	SecurityContext load(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(LINK) instanceof String link)
				|| !(session.getAttribute(SINCE) instanceof String since)) {
			return new SecurityContextImpl();
		}
		if (Duration.ofMillis(now() - Long.parseLong(since)).compareTo(LONGEST) > 0) {
			session.removeAttribute(LINK);
			return new SecurityContextImpl();
		}
		return new SecurityContextImpl(new SignedInViewer(new Viewer.Client(new SecretHash(link))));
	}

	/** A session is begun by a link only; no request changes whose it is. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		var session = request.getSession(false);
		return session != null && session.getAttribute(LINK) != null;
	}

}
