package nl.meekijken.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;

/** Somebody who chooses news by mail, in whose office things happen. */
final class Subscriber {

	private final Someone someone;

	private final ApplicationContext house;

	private final Reader reader;

	private final MailPreferences preferences;

	private final MovableClock clock;

	Subscriber(ApplicationContext house) {
		this(house, house.getBean(People.class).of(Tier.GOLD));
	}

	private Subscriber(ApplicationContext house, Someone someone) {
		this.house = house;
		this.someone = someone;
		this.reader = new Reader(someone, house);
		this.preferences = house.getBean(MailPreferences.class);
		this.clock = house.getBean(MovableClock.class);
	}

	Subscriber colleague() {
		return new Subscriber(this.house, this.house.getBean(People.class).colleagueOf(this.someone));
	}

	/** The same for every kind of event and every dossier. */
	static MailChoices always(MailChoice usual) {
		return new MailChoices(usual, Map.of(), false);
	}

	Someone someone() {
		return this.someone;
	}

	Reader reader() {
		return this.reader;
	}

	ExampleOffice office() {
		return new ExampleOffice(this.someone.office(), this.someone.person());
	}

	/** Chooses one rhythm, but for kinds of events that have their own. */
	void choose(Rhythm usual, Map<ActivityGroup, Rhythm> byKind) {
		this.reader.inside(() -> {
			this.preferences.choose(this.someone.office(), this.someone.person(),
					new MailChoices(new MailChoice(usual, 8, false), byKind, false));
			return usual;
		});
	}

	boolean choose(ClaimNumber number, DossierMail choice) {
		return this.reader
			.inside(() -> this.preferences.choose(this.someone.office(), this.someone.person(), number, choice));
	}

	MailChoices chosen() {
		return this.reader.ask(this.preferences.own());
	}

	MailCount counted() {
		return this.reader.ask(this.preferences.happened())
			.mails(chosen().usual(), this.reader.ask(this.preferences.workingDays()));
	}

	DossierMail chosenFor(ClaimNumber number) {
		return this.reader.ask(this.preferences.of(number));
	}

	List<ChosenDossier> chosenDossiers() {
		return this.reader.ask(this.preferences.dossiers(1)).dossiers();
	}

	/** Something happens in a new dossier, a second later. */
	ClaimNumber happens(ActivityKind kind) {
		this.clock.move(Duration.ofSeconds(1));
		return this.house.getBean(Examples.class).bring(office(), aDossier(), activity(kind));
	}

	private NewActivity activity(ActivityKind kind) {
		return new NewActivity(this.clock.instant(), kind, null, null, Actor.INSURER, "Hanna", Audience.INTERMEDIARY,
				null, null);
	}

	/** All that came by mail by now, each with its subject and text. */
	List<ReceivedLetter> received() {
		MailingOnCall.go(this.house);
		return this.house.getBean(Letters.class).to(this.someone.email());
	}

	/** All that comes by mail within some time more. */
	List<ReceivedLetter> receivedAfter(Duration time) {
		this.clock.move(time);
		return received();
	}

}
