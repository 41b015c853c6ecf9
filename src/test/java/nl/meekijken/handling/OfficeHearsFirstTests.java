package nl.meekijken.handling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.Actor;
import nl.meekijken.notification.MailChoice;
import nl.meekijken.notification.MailChoices;
import nl.meekijken.notification.MailPreferences;
import nl.meekijken.notification.MailingOnCall;
import nl.meekijken.notification.Rhythm;
import nl.meekijken.piece.AskOutcome;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.NewUploadRequest;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.piece.WantedPiece;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The intermediary hears by mail no later than the client, where that is wished. */
@ModuleTest
class OfficeHearsFirstTests {

	private static final Duration ROUND = Duration.ofSeconds(30);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private UploadRequests requests;

	@Autowired
	private Entrance entrance;

	@Autowired
	private Boundary boundary;

	@Autowired
	private MovableClock clock;

	private AtTheDesk desk;

	private Someone sanne;

	private String client;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.sanne = this.desk.sanne();
		this.client = "eerst" + this.desk.number() + "@voorbeeld.example";
		Owner.change("""
				update dossier.client c set email = '%s' from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(this.client, this.desk.number()));
		Owner.change(
				"update dossier.dossier set injury = false where claim_number = '%s'".formatted(this.desk.number()));
	}

	@AfterEach
	void stopAndPutTheClockBack() {
		choose(Rhythm.NEVER);
		this.clock.reset();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 30, 120, 269, 270, 271, 299 })
	void theClientIsWrittenToWhenTheOfficeWasAndAFewMinutesLaterAtMost(int seconds) {
		choose(Rhythm.AT_ONCE);
		this.clock.move(Duration.ofSeconds(seconds));
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "ASSESSED_RECOVERABLE", "detail", "");
		var rounds = 0;
		while (this.letters.to(this.client).isEmpty()) {
			assertThat(rounds++).as("half minutes").isLessThan(15);
			this.clock.move(ROUND);
			MailingOnCall.go(this.house);
		}
		assertThat(this.letters.to(this.sanne.email()))
			.anyMatch(letter -> letter.subject().startsWith("[Meekijken] Nieuws in 1 dossier"));
	}

	@Test
	void inTheEveningNobodyIsWaitedFor() {
		this.clock.move(Duration.ofHours(12));
		sitDown();
		choose(Rhythm.AT_ONCE);
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "ASSESSED_RECOVERABLE", "detail", "");
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void whereNewsComesOnceADayNobodyIsWaitedFor() {
		choose(Rhythm.DAILY);
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "ASSESSED_RECOVERABLE", "detail", "");
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void whatTheOfficeDoesItselfWaitsForNobody() {
		choose(Rhythm.AT_ONCE);
		var wanted = new NewUploadRequest(UUID.randomUUID(), List.of(new WantedPiece(PieceKind.DAMAGE_PHOTOS, null)),
				null, LocalDate.of(2026, 11, 30), Texts.DUTCH);
		assertThat(asSanne(() -> this.requests.ask(this.desk.number(), wanted, new Asker(Actor.INTERMEDIARY, "Sanne"))))
			.isInstanceOf(AskOutcome.Asked.class);
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	private void choose(Rhythm rhythm) {
		asSanne(() -> {
			this.preferences.choose(this.sanne.office(), this.sanne.person(),
					new MailChoices(new MailChoice(rhythm, 8, false), Map.of(), false));
			return rhythm;
		});
	}

	private <T> T asSanne(Supplier<T> work) {
		return this.boundary.inside(this.entrance.of(this.sanne.person()), work);
	}

}
