package nl.meekijken.account;

import java.time.Duration;

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
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class InvitationsTests {

	private static final String SUBJECT = "Uw uitnodiging voor Meekijken";

	@Autowired
	private Invitations invitations;

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private NewPasswords passwords;

	@Autowired
	private SignIn signIn;

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

	@BeforeEach
	void know() {
		this.secrets = new HandedSecrets(this.house);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whoIsInvitedGetsAMailAndCannotSignInYet() {
		var mehmet = invite("nl");
		assertThat(this.secrets.letters(mehmet.email())).containsExactly(SUBJECT);
		assertThat(this.signIn.attempt(mehmet.email(), "", "192.0.2.201", "")).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void theMailIsInTheLanguageOfTheInvitation() {
		assertThat(this.secrets.letters(invite("en").email())).containsExactly("Your invitation to Meekijken");
	}

	@Test
	void whoIsInvitedChoosesThePasswordThemselves() {
		var mehmet = invite("nl");
		var secret = SecretHash.typed(this.secrets.invitation(mehmet)).orElseThrow();
		assertThat(this.passwords.choose(secret, "vier wilde zwanen zwemmen"))
			.isInstanceOf(NewPasswordOutcome.Chosen.class);
		assertThat(this.signIn.attempt(mehmet.email(), "vier wilde zwanen zwemmen", "192.0.2.202", ""))
			.isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void anInvitationThatCameTooLateIsSentAnewByWhoeverAsks() {
		var mehmet = invite("nl");
		this.clock.move(Duration.ofDays(8));
		this.forgotten.request(mehmet.email(), "192.0.2.203");
		assertThat(this.secrets.letters(mehmet.email())).containsExactly(SUBJECT, SUBJECT);
		assertThat(this.boundary.inside(mehmet.office(), () -> this.forgotten.startFor(mehmet.person()))).isTrue();
		assertThat(this.secrets.letters(mehmet.email())).hasSize(3);
	}

	@Test
	void olderInvitationsGiveWaySoThatANewOneAlwaysComes() {
		var mehmet = invite("nl");
		var first = SecretHash.typed(this.secrets.invitation(mehmet)).orElseThrow();
		for (var hours = 0; hours < 3; hours++) {
			this.clock.move(Duration.ofHours(2));
			assertThat(this.boundary.inside(mehmet.office(), () -> this.forgotten.startFor(mehmet.person()))).isTrue();
		}
		assertThat(this.passwords.look(first)).isEqualTo(new SecretLook.Used());
	}

	@Test
	void anAddressOrNumberThatSomebodyHasIsNotInvitedTwice() {
		var other = this.people.of(Tier.GOLD);
		assertThat(this.invitations.invite(person(this.sanne.accountNumber() + "77", other.email()), Texts.DUTCH))
			.isEqualTo(new InvitationOutcome.Taken());
		assertThat(this.invitations.invite(person(other.accountNumber(), "niemand@voorbeeld.example"), Texts.DUTCH))
			.isEqualTo(new InvitationOutcome.Taken());
		assertThat(this.secrets.letters(other.email())).isEmpty();
		assertThat(this.secrets.letters("niemand@voorbeeld.example")).isEmpty();
	}

	private Someone invite(String language) {
		var number = this.sanne.accountNumber() + "01";
		var email = "mehmet." + number + "@voorbeeld.example";
		var outcome = this.invitations.invite(person(number, email),
				language.equals("en") ? Texts.ENGLISH : Texts.DUTCH);
		assertThat(outcome).isInstanceOf(InvitationOutcome.Invited.class);
		return new Someone(this.sanne.office(), ((InvitationOutcome.Invited) outcome).person(), number, email);
	}

	private NewPerson person(String number, String email) {
		return new NewPerson(this.sanne.office(), number, EmailAddress.of(email), "Mehmet", null, "Yilmaz", Role.MEMBER,
				null);
	}

}
