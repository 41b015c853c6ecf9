package nl.meekijken;

import java.util.Set;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;
import nl.meekijken.office.Offices;

/**
 * Outside the embedded mode real data are at stake: no secret that others know, no
 * accounts whose passwords are printed.
 */
@Component
class StartChecks implements SmartInitializingSingleton {

	private static final int SHORTEST_SECRET = 32;

	private static final Set<String> KNOWN_SECRETS = Set.of("change-me-change-me-change-me-change-me");

	private final boolean embedded;

	private final boolean demo;

	private final String secret;

	private final Offices offices;

	StartChecks(@Value("${meekijken.embedded:false}") boolean embedded, @Value("${meekijken.demo:false}") boolean demo,
			@Value("${meekijken.secret:}") String secret, Offices offices) {
		this.embedded = embedded;
		this.demo = demo;
		this.secret = secret;
		this.offices = offices;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.embedded) {
			return;
		}
		if (this.secret.length() < SHORTEST_SECRET || KNOWN_SECRETS.contains(this.secret)) {
			throw new StartRefused(
					"MEEKIJKEN_SECRET is missing, shorter than 32 characters or the example of the manual.",
					"Set it to a secret of your own, for instance the output of: openssl rand -base64 48");
		}
		if (this.demo) {
			throw new StartRefused("MEEKIJKEN_DEMO fills in people whose passwords everybody can know.",
					"Leave it empty: the demo world is for the embedded mode only.");
		}
		if (this.offices.haveDemo()) {
			throw new StartRefused("This database holds demo accounts, whose passwords everybody can know.",
					"Use a database of its own for real dossiers, or leave MEEKIJKEN_DATABASE_URL empty to try the demo.");
		}
	}

}
