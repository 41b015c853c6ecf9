package nl.meekijken.account;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that wait: one that fails stops no other. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordRequestsTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void oneThatCannotBeReadStopsNoOtherAndIsDroppedInTheEnd(CapturedOutput output) {
		var sanne = this.people.of(Tier.GOLD);
		var secrets = new HandedSecrets(this.house);
		var unreadable = Owner.ask("insert into account.password_request (asked_at, typed_sealed) values (timestamptz '"
				+ this.clock.instant() + "', '\\x00ff00ff') returning id");
		this.forgotten.request(sanne.email(), "asking-" + sanne.accountNumber());
		assertThat(secrets.letters(sanne.email())).hasSize(1);
		assertThat(waits(unreadable)).isEqualTo("1");
		assertThat(output.getAll()).contains("request " + unreadable + " for a new password waits")
			.doesNotContain(sanne.email());
		this.clock.move(Duration.ofMinutes(61));
		secrets.letters(sanne.email());
		assertThat(waits(unreadable)).isEqualTo("0");
	}

	private static String waits(String request) {
		return Owner.ask("select count(*) from account.password_request where id = " + request);
	}

}
