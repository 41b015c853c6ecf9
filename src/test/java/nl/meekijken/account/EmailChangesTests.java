package nl.meekijken.account;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class EmailChangesTests {

	private static final String NOTICE = "Wijziging van uw e-mailadres bij Meekijken";

	@Autowired
	private EmailChanges changes;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Boundary boundary;

	private HandedSecrets secrets;

	private Someone sanne;

	private EmailAddress wanted;

	@BeforeEach
	void know() {
		this.secrets = new HandedSecrets(this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.wanted = EmailAddress.of("Nieuw." + this.sanne.accountNumber() + "@voorbeeld.example");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theNewAddressGetsALinkAndTheOldOneANotice() {
		assertThat(ask(this.wanted)).isTrue();
		assertThat(this.secrets.letters(this.wanted.value())).containsExactly("Bevestig uw e-mailadres voor Meekijken");
		assertThat(this.secrets.letters(this.sanne.email())).containsExactly(NOTICE);
		assertThat(this.accounts.knows(this.sanne.email())).isTrue();
		assertThat(this.accounts.knows(this.wanted.value())).isFalse();
	}

	@Test
	void itCountsOnceConfirmedAndOnlyOnce() {
		var link = link();
		assertThat(this.changes.look(link)).contains(this.wanted);
		assertThat(this.changes.confirm(link)).isTrue();
		assertThat(this.changes.confirm(link)).isFalse();
		assertThat(this.accounts.knows(this.wanted.value().toLowerCase(Locale.ROOT))).isTrue();
		assertThat(this.accounts.knows(this.sanne.email())).isFalse();
		assertThat(this.secrets.letters(this.sanne.email()))
			.containsExactly("Uw e-mailadres bij Meekijken is gewijzigd");
	}

	@Test
	void confirmingEndsTheSecretsThatTheOldAddressHolds() {
		var mailedToTheOldAddress = SecretHash.typed(this.secrets.link(this.sanne)).orElseThrow();
		this.changes.confirm(link());
		assertThat(this.house.getBean(NewPasswords.class).look(mailedToTheOldAddress)).isEqualTo(new SecretLook.Used());
	}

	@Test
	void theLinkWorksForADay() {
		var link = link();
		this.clock.move(Duration.ofHours(24).minusSeconds(1));
		assertThat(this.changes.look(link)).isPresent();
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.changes.look(link)).isEmpty();
		assertThat(this.changes.confirm(link)).isFalse();
	}

	@Test
	void askingForAnotherAddressEndsTheLinkToTheFirst() {
		var link = link();
		ask(this.wanted);
		assertThat(this.changes.look(link)).isEmpty();
	}

	@Test
	void anAddressOfAnotherAccountLooksTheSameToTheOneWhoAsks() {
		var other = this.people.of(Tier.GOLD);
		assertThat(ask(EmailAddress.of(other.email().toUpperCase(Locale.ROOT)))).isTrue();
		assertThat(this.secrets.letters(this.sanne.email())).containsExactly(NOTICE);
		assertThat(this.secrets.letters(other.email().toUpperCase(Locale.ROOT)))
			.containsExactly("Uw e-mailadres bij Meekijken");
	}

	@Test
	void anAddressThatSomebodyTookMeanwhileIsNotTakenAgain() {
		var first = link();
		var other = this.people.of(Tier.GOLD);
		var second = SecretHash.typed(this.secrets.address(other, this.wanted)).orElseThrow();
		assertThat(this.changes.confirm(second)).isTrue();
		assertThat(this.changes.confirm(first)).isFalse();
		assertThat(this.accounts.knows(this.sanne.email())).isTrue();
	}

	@Test
	void threeAnHourAreTheMostAndThePresentAddressIsNone() {
		assertThat(ask(EmailAddress.of(this.sanne.email().toUpperCase(Locale.ROOT)))).isFalse();
		for (var times = 0; times < 3; times++) {
			assertThat(ask(this.wanted)).isTrue();
		}
		assertThat(ask(this.wanted)).isFalse();
		this.clock.move(Duration.ofHours(1));
		assertThat(ask(this.wanted)).isTrue();
	}

	@Test
	void anotherOfficeChangesNothing() {
		var stranger = this.people.of(Tier.GOLD);
		assertThat(this.boundary.inside(stranger.office(), () -> this.changes.ask(this.sanne.person(), this.wanted)))
			.isFalse();
		assertThat(this.secrets.letters(this.wanted.value())).isEmpty();
	}

	private SecretHash link() {
		return SecretHash.typed(this.secrets.address(this.sanne, this.wanted)).orElseThrow();
	}

	private boolean ask(EmailAddress address) {
		return this.boundary.inside(this.sanne.office(), () -> this.changes.ask(this.sanne.person(), address));
	}

}
