package nl.meekijken.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.meekijken.account.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The newest number comes first; it was given now, those before it a week earlier each.
 */
class AccountHistoryTests {

	private static final Instant NOW = Instant.parse("2026-11-23T08:14:00Z");

	@Test
	void aClientWithoutANumberCannotBePaid() {
		assertThat(AccountHistory.NONE.payable(NOW)).isEqualTo(new Payable.Unknown());
		assertThat(AccountHistory.NONE.seen()).isEqualTo("0");
	}

	@Test
	void aNumberIsUsableOnceItIsConfirmedAndExactlyTwoDaysOld() {
		var history = history(AccountState.CONFIRMED);
		var usable = NOW.plus(Duration.ofDays(2));
		assertThat(history.payable(usable.minusMillis(1))).isEqualTo(new Payable.TooSoon(usable));
		assertThat(history.payable(usable)).isInstanceOf(Payable.To.class);
		assertThat(history(AccountState.GIVEN).payable(usable.plus(Duration.ofDays(9))))
			.isEqualTo(new Payable.Unconfirmed());
	}

	@Test
	void aNewNumberLocksAlsoTheOneThatWasConfirmed() {
		var history = history(AccountState.GIVEN, AccountState.CONFIRMED);
		assertThat(history.payable(NOW)).isEqualTo(new Payable.Unconfirmed());
		assertThat(standings(history)).containsExactly(AccountStanding.TO_CONFIRM, AccountStanding.REPLACED);
	}

	@Test
	void aRefusalLetsTheConfirmedOneStandAgainAndNeverOneThatNobodyConfirmed() {
		var history = history(AccountState.REFUSED, AccountState.GIVEN, AccountState.CONFIRMED, AccountState.CONFIRMED);
		assertThat(history.present()).contains(history.accounts().get(2));
		assertThat(standings(history)).containsExactly(AccountStanding.REFUSED, AccountStanding.REPLACED,
				AccountStanding.USABLE, AccountStanding.REPLACED);
		assertThat(history(AccountState.REFUSED, AccountState.GIVEN).payable(NOW)).isEqualTo(new Payable.Unknown());
	}

	@Test
	void whatIsGivenOrDecidedLaterIsSeen() {
		assertThat(history(AccountState.GIVEN).seen()).isNotEqualTo(history(AccountState.CONFIRMED).seen())
			.isNotEqualTo(history(AccountState.GIVEN, AccountState.GIVEN).seen());
	}

	private static AccountStanding[] standings(AccountHistory history) {
		return history.accounts()
			.stream()
			.map(account -> history.standing(account, NOW))
			.toArray(AccountStanding[]::new);
	}

	private static AccountHistory history(AccountState... newestFirst) {
		var states = Arrays.asList(newestFirst);
		return new AccountHistory(IntStream.range(0, states.size()).mapToObj(place -> account(place, states)).toList());
	}

	private static GivenAccount account(int place, List<AccountState> states) {
		var giver = new Giver(new PersonId(1), "Sanne", AccountChannel.PORTAL, "", "");
		return new GivenAccount(states.size() - place, "NL91 ABNA •••• ••43 00", "J. Jansen",
				NOW.minus(Duration.ofDays(7L * place)), giver, NameCheckAnswer.UNKNOWN, states.get(place), null);
	}

}
