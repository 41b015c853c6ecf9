package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.GoingOn;
import nl.meekijken.access.ProofAsked;
import nl.meekijken.access.Wish;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.Colleague;
import nl.meekijken.account.Colleagues;
import nl.meekijken.account.PersonId;
import nl.meekijken.web.Shell;

/** The pages around a factor that is asked for once more. */
@Component
class ProofScreen {

	private final FactorReading reading;

	private final Accounts accounts;

	private final Readers readers;

	private final Colleagues colleagues;

	ProofScreen(FactorReading reading, Accounts accounts, Readers readers, Colleagues colleagues) {
		this.reading = reading;
		this.accounts = accounts;
		this.readers = readers;
		this.colleagues = colleagues;
	}

	/** Asks for it. */
	ProofPage ask(Shell shell, Wish wish, boolean recovery, @Nullable String error, HttpStatus status) {
		var own = this.reading.with(this.accounts.viewer());
		var asked = new ProofAsked(own.state(), ProofController.ADDRESS, wish, recovery);
		return new ProofPage(new Frame(shell.at(wish.address()), own.reader(), Section.ELSEWHERE), asked, error,
				status);
	}

	/** It was given: lets the reader carry out what was wanted. */
	ContinuePage goOn(Shell shell, Wish wish, String act) {
		var named = Deed.colleagueAt(act);
		var about = named.isPresent()
				? this.colleagues.find(new PersonId(named.getAsLong())).map(Colleague::fullName).orElse(null) : null;
		return new ContinuePage(new Frame(shell.at(wish.back()), this.readers.current(), Section.ELSEWHERE),
				new GoingOn(wish, act, Deed.at(act), about));
	}

}
