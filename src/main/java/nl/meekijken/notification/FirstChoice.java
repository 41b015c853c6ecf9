package nl.meekijken.notification;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.account.Joined;
import nl.meekijken.database.RoundTrip;

/**
 * Chooses for whoever begins to look along, until they choose otherwise: news by mail at
 * once, by day; in a busy office in one mail a day.
 */
@Component
class FirstChoice {

	/** Two a working day, in thirty days. */
	private static final int MANY = 40;

	private final MailPreferences preferences;

	private final RoundTrip roundTrip;

	FirstChoice(MailPreferences preferences, RoundTrip roundTrip) {
		this.preferences = preferences;
		this.roundTrip = roundTrip;
	}

	@EventListener
	void choose(Joined joined) {
		var happened = this.preferences.happened();
		var working = this.preferences.workingDays();
		var answers = this.roundTrip.askAll(happened, working);
		var count = answers.to(happened).mails(MailChoice.NONE, answers.to(working));
		var usual = MailChoice.NONE.in((count.atOnce() > MANY) ? Rhythm.DAILY : Rhythm.AT_ONCE);
		this.preferences.choose(joined.office(), joined.person(), new MailChoices(usual, Map.of(), false));
	}

}
