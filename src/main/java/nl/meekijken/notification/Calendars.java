package nl.meekijken.notification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.AccessEnded;
import nl.meekijken.account.AccountNotices;
import nl.meekijken.account.Allowances;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.FactorMissing;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Secret;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Texts;

/**
 * A calendar of what to expect in the dossiers of an office, at a secret address for each
 * person who wants one. Whoever holds the address reads claim numbers and kinds of
 * moments, and nothing else; it is worth as much as its owner is let in.
 */
@Component
public class Calendars {

	/** Where calendars are found, before the secret. */
	public static final String ADDRESS = "/agenda/";

	private static final int MOST_FROM_ADDRESS = 600;

	private static final int MOST_OF_ONE = 30;

	private static final Duration WHILE = Duration.ofMinutes(10);

	private final CalendarStore store;

	private final Entrance entrance;

	private final Boundary boundary;

	private final Allowances allowances;

	private final AccountNotices notices;

	private final Clock clock;

	private final String publicUrl;

	private final SecureRandom chance = new SecureRandom();

	Calendars(CalendarStore store, Entrance entrance, Boundary boundary, Allowances allowances, AccountNotices notices,
			Clock clock, @Value("${meekijken.public-url}") String publicUrl) {
		this.store = store;
		this.entrance = entrance;
		this.boundary = boundary;
		this.allowances = allowances;
		this.notices = notices;
		this.clock = clock;
		this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
	}

	/** Asks since when the viewer has a calendar address; none without one. */
	public Question<Optional<Instant>> own() {
		return CalendarStore.own();
	}

	/**
	 * Makes an address for the viewer, whose former one ends; told this once, since
	 * nothing but its hash is kept, and by mail that it was made.
	 */
	@Transactional
	public String renew(OfficeId office, PersonId person) {
		var secret = Secret.random(this.chance);
		this.store.keep(office, person, SecretHash.of(secret), this.clock.instant());
		this.notices.calendarMade(person);
		return this.publicUrl + ADDRESS + secret.letters() + ".ics";
	}

	/** Ends the address of the viewer. */
	public void end(OfficeId office, PersonId person) {
		this.store.end(office, person);
	}

	/** Whether somebody at that address of the internet may try a calendar address. */
	public boolean mayTry(String address) {
		return this.allowances.takeFrom(address, "calendar tried", MOST_FROM_ADDRESS, WHILE);
	}

	/** Whose calendar is at an address; none if there is no such address. */
	public Optional<PersonId> whose(SecretHash secret) {
		return this.store.whose(secret);
	}

	/** Whether a calendar that is there is not asked for too often. */
	public boolean mayRead(SecretHash secret) {
		return this.allowances.take("calendar " + secret.value(), MOST_OF_ONE, WHILE);
	}

	/**
	 * Somebody's calendar, as calendar programs read it; none if they may not look any
	 * more.
	 */
	public Optional<String> of(PersonId person) {
		try {
			return Optional.of(this.boundary.inside(this.entrance.of(person), this::written));
		}
		catch (CannotCreateTransactionException | DataAccessResourceFailureException ex) {
			if (ex.getCause() instanceof AccessEnded || ex.getCause() instanceof FactorMissing) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private String written() {
		var texts = Texts.of("notification", this.store.language(), this.clock);
		return CalendarText.of(this.store.moments(texts.today()), texts, this.publicUrl, this.clock.instant());
	}

}
