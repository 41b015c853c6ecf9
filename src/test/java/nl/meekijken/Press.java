package nl.meekijken;

import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.ClaimNumber;

/** Makes news for whoever follows, and looks at what following does to a session. */
record Press(Examples examples, MovableClock clock) {

	Press(ApplicationContext house) {
		this(house.getBean(Examples.class), house.getBean(MovableClock.class));
	}

	ClaimNumber bring(Someone someone) {
		return this.examples.bring(new ExampleOffice(someone.office(), someone.person()), Examples.aDossier());
	}

	void publish(ClaimNumber number) {
		Owner.change("""
				insert into dossier.activity (office_id, dossier_id, at, kind, actor, audience)
				select office_id, id, timestamptz '%s', 'NOTE', 'RECOVERY', 'INTERMEDIARY' from dossier.dossier
				 where claim_number = '%s'""".formatted(this.clock.instant(), number));
	}

	long aMinuteAgo() {
		return this.clock.instant().minusSeconds(60).toEpochMilli();
	}

	/** As if the session had not been used for two minutes; since when that is. */
	String restSince(Someone someone) {
		Owner.change("update account.session set last_access_time = last_access_time - 120000 where principal_name = '"
				+ someone.person().value() + "'");
		return lastUse(someone);
	}

	String lastUse(Someone someone) {
		return Owner.ask("select coalesce(max(last_access_time), 0) from account.session where principal_name = '"
				+ someone.person().value() + "'");
	}

}
