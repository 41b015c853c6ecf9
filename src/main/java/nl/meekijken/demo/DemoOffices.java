package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Accounts;
import nl.meekijken.database.Boundary;
import nl.meekijken.demo.Cast.DemoOffice;
import nl.meekijken.demo.Cast.Registered;
import nl.meekijken.demo.DemoRequest.Stage;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.mail.Outbox;
import nl.meekijken.office.NewOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;

/**
 * Makes the office of a demo that somebody asked for. The request, the office with its
 * dossiers and the mail to its only person are settled in one transaction, once its
 * papers are in the vault: killed halfway, it is made anew, and of two nodes one makes
 * it.
 */
@Component
class DemoOffices {

	private static final int PARTNER_FOR_DAYS = 1_200;

	private final DemoRequestStore requests;

	private final DemoEnding ending;

	private final Offices offices;

	private final Accounts accounts;

	private final Newcomer newcomer;

	private final Dossiers dossiers;

	private final Filling filling;

	private final DemoLetters letters;

	private final Outbox outbox;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	DemoOffices(DemoRequestStore requests, DemoEnding ending, Offices offices, Accounts accounts, Newcomer newcomer,
			Dossiers dossiers, Filling filling, DemoLetters letters, Outbox outbox, Boundary boundary,
			PlatformTransactionManager transactions) {
		this.requests = requests;
		this.ending = ending;
		this.offices = offices;
		this.accounts = accounts;
		this.newcomer = newcomer;
		this.dossiers = dossiers;
		this.filling = filling;
		this.letters = letters;
		this.outbox = outbox;
		this.boundary = boundary;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Makes the demo, or writes to whoever has an account already. */
	void make(DemoRequest request) {
		this.ending.removeEndedOf(request.asker().email());
		if (this.accounts.knows(request.asker().email().value())) {
			this.transaction.executeWithoutResult(status -> tell(request));
			return;
		}
		if (this.requests.reserve(request)) {
			var prepared = prepare(request);
			var id = this.offices.nextId();
			this.boundary.inside(id, () -> this.transaction.execute(status -> open(id, request, prepared)));
		}
	}

	private Prepared prepare(DemoRequest request) {
		var today = this.ending.today();
		var office = Cast.requestedBy(request.asker());
		var stories = stories(office, new Days(today));
		return new Prepared(today, office, stories, this.filling.put(stories));
	}

	private void tell(DemoRequest request) {
		if (this.requests.take(request, Stage.KNOWN, null)) {
			this.outbox.post(this.letters.known(request.asker()));
		}
	}

	private OfficeId open(OfficeId id, DemoRequest request, Prepared prepared) {
		var until = prepared.today().plusDays(DemoEnding.DAYS);
		if (this.requests.take(request, Stage.MADE, until)) {
			var office = prepared.office();
			this.offices.registerDemo(id, newOffice(request.asker(), office, prepared.today()), until);
			var person = this.newcomer.invite(id, request.asker());
			var handlers = office.handlers()
				.stream()
				.map(handler -> this.dossiers.register(handler.name(), handler.phone(), handler.email()))
				.toList();
			var registered = new Registered(id, List.of(person), handlers);
			prepared.stories().forEach(story -> this.filling.bring(registered, story, prepared.papers()));
		}
		return id;
	}

	private NewOffice newOffice(Asker asker, DemoOffice office, LocalDate today) {
		var kvk = asker.kvkNumber();
		var afm = asker.afmNumber();
		return new NewOffice(office.name(), (kvk != null) ? kvk.value() : "00000000",
				(afm != null) ? afm.value() : null, office.street(), office.houseNumber(), office.postcode(),
				office.town(), asker.phone(), asker.email(),
				this.offices.register(office.accountManager().accountManager()), office.tier(),
				today.minusDays(PARTNER_FOR_DAYS), true);
	}

	private List<Story> stories(DemoOffice office, Days days) {
		var teller = new Storyteller(days, office, ClaimNumbers.ofBlock(this.requests.nextBlock()));
		var stories = new ArrayList<>(Play.all(teller));
		stories.addAll(new Crowd(teller, new SharedPapers(days.today()), Demo.SEED).all());
		return stories;
	}

	/** What is drawn and put into the vault before the office is made. */
	private record Prepared(LocalDate today, DemoOffice office, List<Story> stories, PutPapers papers) {
	}

}
