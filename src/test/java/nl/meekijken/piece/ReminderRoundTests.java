package nl.meekijken.piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.document.Arrival;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients are reminded by themselves after seven and after fourteen days. */
@ModuleTest
class ReminderRoundTests extends AskingAClient {

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private ReminderRound reminders;

	private String client;

	@BeforeEach
	void giveAnAddress() {
		this.client = "herinnerd" + this.bare.id().value() + "@voorbeeld.example";
		Owner.change("update dossier.client set email = '%s' where dossier_id = %d".formatted(this.client,
				this.bare.id().value()));
	}

	@Test
	void twiceAndNoMore() {
		ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(remindedAfter(DAY.multipliedBy(7).minusSeconds(1))).isEmpty();
		assertThat(remindedAfter(Duration.ofSeconds(1))).hasSize(1);
		assertThat(remindedAfter(DAY.multipliedBy(6))).hasSize(1);
		assertThat(remindedAfter(DAY)).hasSize(2);
		assertThat(remindedAfter(DAY.multipliedBy(5))).hasSize(2);
		assertThat(remindedAfter(Duration.ZERO)).allSatisfy(letter -> {
			assertThat(letter.subject()).isEqualTo("Herinnering: stukken voor dossier " + this.bare.number());
			assertThat(letter.link("/stukken/")).isNotBlank();
		});
		assertThat(told()).isEqualTo("2 SYSTEM");
	}

	@Test
	void ofSeveralNodesOneDoes() throws Exception {
		ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		this.clock.move(DAY.multipliedBy(7));
		AtOnce.times(4, () -> {
			this.reminders.go(() -> true);
			return true;
		});
		assertThat(remindedAfter(Duration.ZERO)).hasSize(1);
	}

	@Test
	void whoeverSentAllOrWasRemindedTodayOrCannotSendAnyMoreIsLeftInPeace() throws Exception {
		var link = ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		this.clock.move(DAY.multipliedBy(7).minusSeconds(60));
		remind(requestsOf().getFirst().id());
		assertThat(remindedAfter(Duration.ofMinutes(2))).as("that of the office").hasSize(1);
		send(link, asked(link), "een");
		assertThat(remindedAfter(DAY.multipliedBy(2))).hasSize(1);
		assertThat(remindedAfter(DAY.multipliedBy(6))).hasSize(1);
	}

	@Test
	void whatCameAnotherWayOrIsNotNeededAnyMoreIsNotAskedForAgain() {
		ask(Texts.DUTCH, PieceKind.AUTHORISATION, PieceKind.DAMAGE_PHOTOS);
		this.clock.move(DAY);
		comesByMail(DocumentKind.AUTHORISATION);
		assertThat(remindedAfter(DAY.multipliedBy(6))).singleElement()
			.satisfies(letter -> assertThat(letter.text()).contains("foto’s van de schade")
				.doesNotContain("ondertekende opdrachtmachtiging"));
		asStaff(() -> this.transactions.execute(deciding -> this.pieces.waive(this.bare.number(),
				PieceKind.DAMAGE_PHOTOS, "De auto is al gerepareerd.", "Marit Hofstra")));
		assertThat(remindedAfter(DAY.multipliedBy(7))).hasSize(1);
		assertThat(remind(requestsOf().getFirst().id())).isInstanceOf(RemindOutcome.Pointless.class);
	}

	/** Past its link, as in answer to an e-mail. */
	private void comesByMail(DocumentKind kind) {
		inside(() -> {
			try {
				return this.documents.receive(this.bare.office(), this.bare.id(),
						new Arrival(UUID.randomUUID(), kind, "per mail.pdf", Origin.CLIENT, null,
								DocumentAudience.INTERMEDIARY),
						new ByteArrayInputStream(ReceivedBytes.pdf(UUID.randomUUID().toString())));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		check(new ScanOutcome.Clean());
	}

	@Test
	void aHouseThatWasDownForLongRemindsOnce() {
		ask(Texts.DUTCH, PieceKind.DAMAGE_PHOTOS);
		assertThat(remindedAfter(DAY.multipliedBy(15))).hasSize(1);
		assertThat(remindedAfter(DAY.multipliedBy(2))).hasSize(1);
	}

	private List<ReceivedLetter> remindedAfter(Duration time) {
		this.clock.move(time);
		this.reminders.go(() -> true);
		return this.letters.to(this.client)
			.stream()
			.filter(letter -> letter.subject().startsWith("Herinnering"))
			.toList();
	}

	private String told() {
		return Owner
			.ask("select concat_ws(' ', count(*), min(actor)) from dossier.activity where kind = 'REMINDER_SENT'"
					+ " and dossier_id = " + this.bare.id().value());
	}

}
