package nl.meekijken.notification;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** News by mail says where the reader's office has to do something. */
@ModuleTest
class TurnInNewsTests {

	private static final String TURN = "Hier is actie nodig: uw kantoor is aan zet.";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private NewsMailing mailing;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	private ExampleOffice office;

	@BeforeEach
	void chooseMailAtOnce() {
		this.sanne = this.house.getBean(People.class).of(Tier.GOLD);
		this.office = new ExampleOffice(this.sanne.office(), this.sanne.person());
		choose(new MailChoice(Rhythm.AT_ONCE, 8, false));
	}

	@AfterEach
	void stopAndPutTheClockBack() {
		choose(MailChoice.NONE);
		this.clock.reset();
	}

	@Test
	void aMailSaysInItsSubjectAndFirstOfAllWhereItIsTheTurnOfTheOffice() {
		var yours = happens("OFFICE");
		happens("RECOVERY");
		var letter = received();
		assertThat(letter.subject()).isEqualTo("[Meekijken] Actie nodig in dossier " + yours);
		assertThat(letter.text().split(TURN, -1)).hasSize(2);
		assertThat(letter.text().indexOf(TURN)).isBetween(letter.text().indexOf(yours + ":"),
				letter.text().indexOf("Bekijk " + yours));
		assertThat(letter.text().indexOf(yours + ":")).isLessThan(letter.text().indexOf("Bekijk"));
	}

	@Test
	void whereItIsTheTurnOfTheOfficeInSeveralDossiersTheyAreCounted() {
		happens("OFFICE");
		happens("OFFICE");
		assertThat(received().subject()).isEqualTo("[Meekijken] Actie nodig in 2 dossiers");
	}

	@Test
	void whereItIsNotOrTheDossierIsClosedNothingIsAskedFor() {
		happens("INSURER");
		Owner
			.change("update dossier.dossier set active = false where claim_number = '%s'".formatted(happens("OFFICE")));
		var letter = received();
		assertThat(letter.subject()).isEqualTo("[Meekijken] Nieuws in 2 dossiers");
		assertThat(letter.text()).doesNotContain(TURN);
	}

	private ClaimNumber happens(String ball) {
		this.clock.move(Duration.ofSeconds(1));
		var number = this.house.getBean(Examples.class)
			.bring(this.office, Examples.aDossier(), new NewActivity(this.clock.instant(), ActivityKind.OFFER_RECEIVED,
					"x", null, Actor.INSURER, "Hanna", Audience.INTERMEDIARY, null, null));
		Owner.change("update dossier.dossier set ball = '%s' where claim_number = '%s'".formatted(ball, number));
		return number;
	}

	private ReceivedLetter received() {
		this.clock.move(Duration.ofMinutes(5));
		this.mailing.go();
		return this.letters.lastTo(this.sanne.email());
	}

	private void choose(MailChoice choice) {
		new Reader(this.sanne, this.house).inside(() -> {
			this.preferences.choose(this.office.id(), this.office.person(), Subscriber.always(choice));
			return choice;
		});
	}

}
