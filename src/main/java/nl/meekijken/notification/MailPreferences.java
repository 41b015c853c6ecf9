package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.Holidays;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.WorkingDays;

/**
 * Whether, and how often, people of an office hear of news by mail. Whoever changes a
 * choice gets nothing twice, nothing that was not wanted when it happened, and what was
 * still to come in its new rhythm.
 */
@Component
@Transactional
public class MailPreferences {

	private static final Duration COUNTED = Duration.ofDays(30);

	private final PreferenceStore store;

	private final DossierChoiceStore dossiers;

	private final OutcomeStore outcomes;

	private final RoundTrip roundTrip;

	private final Holidays holidays;

	private final Clock clock;

	MailPreferences(PreferenceStore store, DossierChoiceStore dossiers, OutcomeStore outcomes, RoundTrip roundTrip,
			Holidays holidays, Clock clock) {
		this.store = store;
		this.dossiers = dossiers;
		this.outcomes = outcomes;
		this.roundTrip = roundTrip;
		this.holidays = holidays;
		this.clock = clock;
	}

	/** Asks what the viewer chose; never, without a choice. */
	public Question<MailChoices> own() {
		return PreferenceStore.own();
	}

	/** Asks what the viewer would have heard of in the last thirty days. */
	public Question<Happenings> happened() {
		return PreferenceStore.happened(this.clock.instant().minus(COUNTED));
	}

	/** Asks on which days news comes by mail. */
	public Question<WorkingDays> workingDays() {
		return this.holidays.workingDays();
	}

	/** Asks what the viewer chose for one dossier. */
	public Question<DossierMail> of(ClaimNumber number) {
		return DossierChoiceStore.of(number);
	}

	/**
	 * Asks which dossiers the viewer follows or has muted, the last chosen first.
	 * @param page from one on
	 */
	public Question<ChosenDossiers> dossiers(int page) {
		return DossierChoiceStore.page(Math.clamp(page, 1, ChosenDossiers.LAST_PAGE));
	}

	/** Chooses for the viewer, for every dossier that has no choice of its own. */
	public void choose(OfficeId office, PersonId person, MailChoices choices) {
		var now = this.clock.instant();
		this.outcomes.leaveOut(now);
		this.store.keep(office, person, choices.usual());
		this.store.keep(office, person, choices.byKind());
		begin(office, person, now);
	}

	/**
	 * Chooses for the viewer, for one dossier; tells whether there is such a dossier in
	 * which the viewer may look.
	 */
	public boolean choose(OfficeId office, PersonId person, ClaimNumber number, DossierMail choice) {
		var now = this.clock.instant();
		this.outcomes.leaveOut(now);
		if (!this.dossiers.keep(number, choice, now)) {
			return false;
		}
		begin(office, person, now);
		return true;
	}

	/** Lets no news come by mail any more. */
	public void stop(OfficeId office, PersonId person) {
		this.store.stop(office, person);
	}

	private void begin(OfficeId office, PersonId person, Instant now) {
		var own = PreferenceStore.own();
		var working = this.holidays.workingDays();
		var answers = this.roundTrip.askAll(own, working);
		var choices = answers.to(own);
		var due = new EnumMap<Rhythm, Instant>(Rhythm.class);
		for (var rhythm : choices.inUse()) {
			MailTimes.after(now, choices.usual().in(rhythm), answers.to(working))
				.ifPresent(moment -> due.put(rhythm, moment));
		}
		this.store.plan(office, person, now, due);
	}

}
