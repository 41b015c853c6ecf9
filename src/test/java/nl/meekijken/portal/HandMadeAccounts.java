package nl.meekijken.portal;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.AccountChannel;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.AccountState;
import nl.meekijken.dossier.AccountVerdict;
import nl.meekijken.dossier.Giver;
import nl.meekijken.dossier.GivenAccount;
import nl.meekijken.dossier.NameCheckAnswer;

/** Bank account numbers of a client in every state, made by hand. */
final class HandMadeAccounts {

	private HandMadeAccounts() {
	}

	static IbanView view(Locale language) {
		return new IbanView(history(), Drawn.shell(language).texts());
	}

	static AccountHistory history() {
		var confirmed = AccountVerdict.confirmedBefore(HandMade.daysAgo(30), "Marit Hofstra");
		var refused = AccountVerdict.refusedBefore(HandMade.daysAgo(1), "Marit Hofstra", "Dit is <b>niet</b> de naam.");
		return new AccountHistory(List.of(account(3, AccountChannel.PORTAL, AccountState.REFUSED, refused),
				account(2, AccountChannel.STAFF, AccountState.CONFIRMED, confirmed),
				account(1, AccountChannel.REPORT, AccountState.GIVEN, null)));
	}

	private static GivenAccount account(long id, AccountChannel channel, AccountState state,
			@Nullable AccountVerdict verdict) {
		return new GivenAccount(id, "NL91 ABNA •••• ••43 00", "J.M. <i>de</i> Vries-Bakker",
				HandMade.daysAgo(40 - 10 * id),
				new Giver(new PersonId(1), "Sanne Verbeek", channel, "Firefox, Windows", "127.0.0.1"),
				NameCheckAnswer.UNKNOWN, state, verdict);
	}

}
