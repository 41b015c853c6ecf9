package nl.meekijken.dossier;

import java.time.Clock;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.Iban;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has a contract with a bank puts it in the place of the answer that nobody
 * knows.
 */
@ModuleTest
class NameCheckTests {

	private static final Iban ING = Iban.of("NL20INGB0001234567");

	@Autowired
	private BankAccountStore store;

	@Autowired
	private Clients clients;

	@Autowired
	private Activities activities;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Clock clock;

	@Autowired
	private Examples examples;

	@Test
	void whatTheBankSaysIsKeptWithTheNumberAndDecidesNothing() {
		var office = this.examples.anOffice();
		var number = this.examples.bring(office, aDossier());
		NameCheck bank = (iban, holder) -> (iban.equals(ING) && holder.equals("A. Dief")) ? NameCheckAnswer.DIFFERS
				: NameCheckAnswer.UNKNOWN;
		var accounts = new BankAccounts(this.store, this.clients, this.activities, bank, this.roundTrip, this.events,
				this.clock);
		var seen = this.examples.ask(office, accounts.of(number)).seen();
		var giver = new Giver(office.person(), "Petra", AccountChannel.PORTAL, "", "");
		var given = new GivenIban(number, seen, ING, "A. Dief", Set.of(), giver);
		assertThat(this.examples.inside(office, () -> accounts.give(given))).isEqualTo(new IbanChange.Given());
		assertThat(this.examples.ask(office, accounts.of(number)).toConfirm())
			.hasValueSatisfying(account -> assertThat(account.nameCheck()).isEqualTo(NameCheckAnswer.DIFFERS));
	}

}
