package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Several people who want one e-mail address. */
@ModuleTest
class SameAddressTests {

	@Autowired
	private EmailChanges changes;

	@Autowired
	private Invitations invitations;

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private HandedSecrets secrets;

	private Someone sanne;

	private Someone joris;

	private EmailAddress wanted;

	@BeforeEach
	void know() {
		this.secrets = new HandedSecrets(this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.of(Tier.DIAMOND);
		this.wanted = EmailAddress.of("info." + this.sanne.accountNumber() + "@voorbeeld.example");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void ofTwoWhoConfirmOneAddressAtOnceOneGetsIt() throws Exception {
		var hers = link(this.sanne, this.wanted);
		var his = link(this.joris, EmailAddress.of(this.wanted.value().replace("info", "INFO")));
		Callable<Boolean> she = () -> this.changes.confirm(hers);
		try (var both = Executors.newFixedThreadPool(2)) {
			var begun = both.invokeAll(List.of(she, () -> this.changes.confirm(his)));
			assertThat(List.of(begun.getFirst().get(), begun.getLast().get())).containsExactlyInAnyOrder(true, false);
		}
		assertThat(Owner.ask("select count(*) from account.person where email_key = '%s'".formatted(this.wanted.key())))
			.isEqualTo("1");
		assertThat(told(this.sanne) + told(this.joris)).isEqualTo(1);
	}

	@Test
	void ofManyUsesOfOneLinkAtOnceOneSucceeds() throws Exception {
		var link = link(this.sanne, this.wanted);
		assertThat(AtOnce.times(4, () -> this.changes.confirm(link))).containsOnlyOnce(true);
		assertThat(told(this.sanne)).isEqualTo(1);
	}

	@Test
	void anAddressThatWasGivenUpCanBeTakenByAnother() {
		var old = EmailAddress.of(this.sanne.email());
		assertThat(this.changes.confirm(link(this.joris, old))).isFalse();
		this.changes.confirm(link(this.sanne, this.wanted));
		assertThat(this.changes.confirm(link(this.joris, old))).isTrue();
	}

	@Test
	void whoIsDisabledMeanwhileConfirmsNothing() {
		var link = link(this.sanne, this.wanted);
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		assertThat(this.changes.look(link)).isEmpty();
		assertThat(this.changes.confirm(link)).isFalse();
	}

	@Test
	void anInvitedPersonDoesNotTakeAnAddressThatSomebodyWaitsToConfirm() {
		var link = link(this.sanne, this.wanted);
		assertThat(invite(this.joris, "77")).isInstanceOf(InvitationOutcome.Invited.class);
		assertThat(this.changes.confirm(link)).isFalse();
		assertThat(invite(this.sanne, "78")).isEqualTo(new InvitationOutcome.Taken());
	}

	@Test
	void ofManyInvitationsOfOneAddressAtOnceOneIsSent() throws Exception {
		var outcomes = AtOnce.times(4, () -> invite(this.joris, "79"));
		assertThat(outcomes).filteredOn(InvitationOutcome.Invited.class::isInstance).hasSize(1);
		assertThat(this.letters.to(this.wanted.value())).hasSize(1);
	}

	@Test
	void anInvitationIsSentAgainThreeTimesAnHourCountingTheFirst() {
		var invited = ((InvitationOutcome.Invited) invite(this.joris, "80")).person();
		assertThat(start(invited)).isTrue();
		assertThat(start(invited)).isTrue();
		assertThat(start(invited)).isFalse();
		this.clock.move(Duration.ofHours(1));
		assertThat(start(invited)).isTrue();
		assertThat(this.letters.to(this.wanted.value())).hasSize(4).allSatisfy(letter -> {
			assertThat(letter.subject()).isEqualTo("Your invitation to Meekijken");
			assertThat(letter.code()).isNotEmpty();
		});
	}

	@Test
	void anInvitationOfAnOfficeWithoutPortalWaitsUntilItHasOne() {
		var bram = this.people.of(Tier.SILVER);
		var invited = ((InvitationOutcome.Invited) invite(bram, "81")).person();
		assertThat(this.letters.to(this.wanted.value())).isEmpty();
		Owner.change("insert into office.office_tier (office_id, tier, valid_from) values (%d, 'GOLD', date '%s')"
			.formatted(bram.office().value(), "2026-11-24"));
		assertThat(this.boundary.inside(bram.office(), () -> this.forgotten.startFor(invited))).isFalse();
		this.clock.move(Duration.ofDays(1));
		assertThat(this.boundary.inside(bram.office(), () -> this.forgotten.startFor(invited))).isTrue();
		assertThat(this.letters.to(this.wanted.value())).hasSize(1);
	}

	private InvitationOutcome invite(Someone inviting, String end) {
		return this.invitations.invite(new NewPerson(inviting.office(), inviting.accountNumber() + end, this.wanted,
				"Mehmet", null, "Yilmaz", Role.MEMBER, null), Texts.ENGLISH);
	}

	private boolean start(PersonId invited) {
		return this.boundary.inside(this.joris.office(), () -> this.forgotten.startFor(invited));
	}

	private SecretHash link(Someone someone, EmailAddress address) {
		return SecretHash.typed(this.secrets.address(someone, address)).orElseThrow();
	}

	private long told(Someone someone) {
		return this.secrets.letters(someone.email())
			.stream()
			.filter("Uw e-mailadres bij Meekijken is gewijzigd"::equals)
			.count();
	}

}
