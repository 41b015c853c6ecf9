package nl.meekijken.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;

/**
 * Where clients are paid. A number is given, by the office or by staff; a second person,
 * always of staff, confirms or refuses it; and no client is paid to one that is not
 * confirmed, or was given less than {@link GivenAccount#WAIT} ago.
 */
@Component
@Transactional
public class BankAccounts {

	private final BankAccountStore store;

	private final Clients clients;

	private final Activities activities;

	private final NameCheck names;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BankAccounts(BankAccountStore store, Clients clients, Activities activities, NameCheck names, RoundTrip roundTrip,
			ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.clients = clients;
		this.activities = activities;
		this.names = names;
		this.roundTrip = roundTrip;
		this.events = events;
		this.clock = clock;
	}

	/** Asks for the numbers of a dossier of the viewer's office; none without consent. */
	public Question<AccountHistory> of(ClaimNumber number) {
		return this.store.of(number);
	}

	/** Asks for the numbers of a dossier, for staff inside its office. */
	public Question<AccountHistory> of(DossierId dossier) {
		return this.store.of(dossier);
	}

	/**
	 * Other active dossiers of the same client in which the same number stands now, or
	 * none as here.
	 */
	public List<SameClient> alike(ClaimNumber number) {
		var here = present(number);
		return this.clients.elsewhere(number).stream().filter(other -> present(other.number()).equals(here)).toList();
	}

	private Optional<Iban> present(ClaimNumber number) {
		return this.roundTrip.ask(this.store.of(number)).present().map(this.store::open);
	}

	/**
	 * Gives a number for a client, also in the other dossiers that were named, if they
	 * are {@link #alike}. Each dossier gets an activity; {@link IbanGiven} is told once.
	 */
	public IbanChange give(GivenIban given) {
		var found = this.store.lock(given.number());
		if (found.isEmpty()) {
			return new IbanChange.Absent();
		}
		var client = found.get();
		if (!client.active()) {
			return new IbanChange.DossierClosed();
		}
		var history = this.roundTrip.ask(this.store.of(given.number()));
		if (history.present().filter(account -> isSame(account, given)).isPresent()) {
			return new IbanChange.Unchanged();
		}
		if (!history.seen().equals(given.seen())) {
			return new IbanChange.ChangedMeanwhile();
		}
		var everywhere = new ArrayList<>(List.of(client));
		alike(given.number()).stream()
			.filter(other -> given.alsoIn().contains(other.number()))
			.forEach(other -> this.store.lock(other.number()).ifPresent(everywhere::add));
		write(everywhere, given.iban(), given.holder(), given.giver());
		return new IbanChange.Given();
	}

	private boolean isSame(GivenAccount account, GivenIban given) {
		return account.holder().equals(given.holder()) && this.store.open(account).equals(given.iban());
	}

	/**
	 * Gives a number that staff heard from the client, inside the office of the dossier.
	 * @param seen the {@link AccountHistory#seen()} that was shown
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public IbanChange give(OfficeId office, DossierId dossier, String seen, Iban iban, String holder, Giver giver) {
		var client = this.store.lock(office, dossier);
		if (!client.active()) {
			return new IbanChange.DossierClosed();
		}
		if (!this.roundTrip.ask(this.store.of(dossier)).seen().equals(seen)) {
			return new IbanChange.ChangedMeanwhile();
		}
		write(List.of(client), iban, holder, giver);
		return new IbanChange.Given();
	}

	private void write(List<PaidClient> clients, Iban iban, String holder, Giver giver) {
		var now = this.clock.instant();
		var answer = this.names.check(iban, holder);
		var byStaff = giver.channel() == AccountChannel.STAFF;
		var first = clients.getFirst();
		var addresses = known(first);
		for (var client : clients) {
			this.store.add(client, iban, holder, now, giver, answer);
			tell(client.office(), client.dossier(), byStaff ? ActivityKind.IBAN_GIVEN : ActivityKind.IBAN_CHANGED, null,
					byStaff ? Actor.RECOVERY : Actor.INTERMEDIARY, giver.name());
			Optional.ofNullable(client.email()).ifPresent(addresses::add);
		}
		this.events.publishEvent(new IbanGiven(first.office(), clients.stream().map(PaidClient::dossier).toList(),
				first.number(), first.name(), addresses, this.store.addressesElsewhere(first, false),
				clients.stream().skip(1).map(PaidClient::number).toList(), byStaff, first.language()));
	}

	/**
	 * Tells the client that a number came along with the report of a dossier, at every
	 * address at which the office knows the same client.
	 * @param byStaff whether staff entered it
	 */
	public void tellOfReported(ClaimNumber number, boolean byStaff) {
		var client = this.store.lock(number).orElseThrow();
		this.events.publishEvent(new IbanGiven(client.office(), List.of(client.dossier()), number, client.name(),
				known(client), this.store.addressesElsewhere(client, false), List.of(), byStaff, client.language()));
	}

	/** Every address at which the office of a dossier knows its client. */
	private Set<EmailAddress> known(PaidClient client) {
		var addresses = new LinkedHashSet<EmailAddress>();
		Optional.ofNullable(client.email()).ifPresent(addresses::add);
		addresses.addAll(this.store.addressesElsewhere(client, true));
		return addresses;
	}

	/** Confirms a number, inside the office of the dossier. */
	@Transactional(propagation = Propagation.MANDATORY)
	public AccountDecision confirm(OfficeId office, DossierId dossier, long account, AccountCheck how, Author by) {
		return decide(office, dossier, account, new AccountVerdict(this.clock.instant(), by.name(), how, null), by);
	}

	/**
	 * Refuses a number, inside the office of the dossier; one that was confirmed before
	 * stands again.
	 * @param why what the intermediary reads, at most 200 characters
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AccountDecision refuse(OfficeId office, DossierId dossier, long account, String why, Author by) {
		return decide(office, dossier, account, new AccountVerdict(this.clock.instant(), by.name(), null, why), by);
	}

	private AccountDecision decide(OfficeId office, DossierId dossier, long account, AccountVerdict verdict,
			Author by) {
		this.store.lock(office, dossier);
		var waiting = this.roundTrip.ask(this.store.of(dossier)).toConfirm().filter(one -> one.id() == account);
		if (waiting.isEmpty()) {
			return new AccountDecision.Settled();
		}
		if (waiting.get().giver().person().equals(by.person())) {
			return new AccountDecision.Yourself();
		}
		if (!this.store.decide(office, dossier, account, verdict, by.person())) {
			return new AccountDecision.Settled();
		}
		tell(office, dossier, (verdict.refusal() != null) ? ActivityKind.IBAN_REFUSED : ActivityKind.IBAN_CONFIRMED,
				verdict.refusal(), Actor.RECOVERY, by.name());
		return new AccountDecision.Done();
	}

	/** Whether the client of a dossier can be paid now; inside its office. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Payable payable(DossierId dossier) {
		return this.roundTrip.ask(this.store.of(dossier)).payable(this.clock.instant());
	}

	private void tell(OfficeId office, DossierId dossier, ActivityKind kind, @Nullable String detail, Actor actor,
			String name) {
		this.activities.add(office, dossier, new NewActivity(this.clock.instant(), kind, detail, null, actor, name,
				Audience.INTERMEDIARY, null, null));
	}

}
