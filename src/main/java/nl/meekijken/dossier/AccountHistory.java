package nl.meekijken.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bank account numbers that were given for a client, the newest first. The present
 * one is the newest, or the one confirmed last if the newest was refused.
 */
public record AccountHistory(List<GivenAccount> accounts) {

	/** None was ever given. */
	public static final AccountHistory NONE = new AccountHistory(List.of());

	public AccountHistory {
		accounts = List.copyOf(accounts);
	}

	public Optional<GivenAccount> newest() {
		return this.accounts.stream().findFirst();
	}

	public Optional<GivenAccount> present() {
		return newest().filter(account -> account.state() == AccountState.GIVEN)
			.or(() -> this.accounts.stream().filter(account -> account.state() == AccountState.CONFIRMED).findFirst());
	}

	/** The one that somebody has to decide about. */
	public Optional<GivenAccount> toConfirm() {
		return newest().filter(account -> account.state() == AccountState.GIVEN);
	}

	/** By what one knows later whether something was given or decided meanwhile. */
	public String seen() {
		return newest().map(account -> account.id() + "-" + account.state()).orElse("0");
	}

	/** What a number of this history is good for at that moment. */
	public AccountStanding standing(GivenAccount account, Instant now) {
		if (account.state() == AccountState.REFUSED) {
			return AccountStanding.REFUSED;
		}
		if (!present().filter(account::equals).isPresent()) {
			return AccountStanding.REPLACED;
		}
		if (account.state() == AccountState.GIVEN) {
			return AccountStanding.TO_CONFIRM;
		}
		return now.isBefore(account.usableFrom()) ? AccountStanding.WAITING : AccountStanding.USABLE;
	}

	/** Whether the client can be paid at that moment. */
	public Payable payable(Instant now) {
		var account = present().orElse(null);
		if (account == null) {
			return new Payable.Unknown();
		}
		return switch (standing(account, now)) {
			case USABLE -> new Payable.To(account.masked(), account.holder());
			case WAITING -> new Payable.TooSoon(account.usableFrom());
			case TO_CONFIRM, REPLACED, REFUSED -> new Payable.Unconfirmed();
		};
	}

}
