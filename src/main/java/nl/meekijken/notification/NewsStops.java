package nl.meekijken.notification;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Seal;
import nl.meekijken.office.OfficeId;

/**
 * Ends news by mail for whoever holds a mail of ours, without signing in. What the link
 * holds is sealed: nobody else can make one, and it is good for nothing else.
 */
@Component
public class NewsStops {

	private static final Pattern WHO = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})");

	private static final int LONGEST = 300;

	private final MailPreferences preferences;

	private final Boundary boundary;

	private final Seal seal;

	NewsStops(MailPreferences preferences, Boundary boundary, @Value("${meekijken.secret}") String secret) {
		this.preferences = preferences;
		this.boundary = boundary;
		this.seal = Seal.of(secret, "links that stop news by mail, 1");
	}

	String secretOf(OfficeId office, PersonId person) {
		var who = office.value() + "/" + person.value();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.seal.close(who));
	}

	/** Stops the news of whom the secret names; false when nobody of ours made it. */
	public boolean stop(String secret) {
		var who = WHO.matcher(opened(secret));
		if (!who.matches()) {
			return false;
		}
		var office = new OfficeId(Long.parseLong(who.group(1)));
		this.boundary.inside(office, () -> {
			this.preferences.stop(office, new PersonId(Long.parseLong(who.group(2))));
			return office;
		});
		return true;
	}

	/** Whether somebody of ours made the secret. */
	public boolean isReal(String secret) {
		return WHO.matcher(opened(secret)).matches();
	}

	private String opened(String secret) {
		if (secret.length() > LONGEST) {
			return "";
		}
		try {
			return this.seal.open(Base64.getUrlDecoder().decode(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			return "";
		}
	}

}
