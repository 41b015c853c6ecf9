package nl.meekijken.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.LegalFacts;
import nl.meekijken.dossier.Standing;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.recovery.Deadline;
import nl.meekijken.recovery.Rule;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.Money;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of a dossier first, from the facts that answer it. */
class AtAGlanceTests {

	private static final Texts TEXTS = Drawn.shell(Texts.DUTCH).texts();

	private static final Statement NO_AMOUNTS = new Statement(List.of(), List.of(), List.of(), null);

	private static final PieceOverview NO_PIECES = new PieceOverview(List.of(), List.of());

	@Test
	void theThingItselfCountsAndNotTheMailThatToldOfIt() {
		assertThat(last(activity(1, 2, ActivityKind.HELD_LIABLE, null),
				activity(2, 1, ActivityKind.OFFER_RECEIVED, null), activity(3, 1, ActivityKind.EMAIL_SENT, null)))
			.isEqualTo(ActivityKind.OFFER_RECEIVED);
		assertThat(last(activity(1, 2, ActivityKind.HELD_LIABLE, null), activity(3, 1, ActivityKind.EMAIL_SENT, null)))
			.isEqualTo(ActivityKind.EMAIL_SENT);
		assertThat(last()).isNull();
	}

	@Test
	void whatStoodThereWronglyDidNotHappen() {
		assertThat(last(activity(1, 3, ActivityKind.HELD_LIABLE, null), activity(2, 2, ActivityKind.PAID_OUT, null),
				new Activity(3, HandMade.daysAgo(1), ActivityKind.EMAIL_SENT, null, null, Actor.RECOVERY, null, null,
						null, 2L, null)))
			.isEqualTo(ActivityKind.EMAIL_SENT);
	}

	@Test
	void anOfferWaitsForAnAnswerUntilThereIsOne() {
		var offered = activity(1, 5, ActivityKind.OFFER_RECEIVED, "€ 5.500,00");
		var glance = glance(file(DossierStatus.CLAIMED, Ball.CLIENT), NO_PIECES, offered);
		assertThat(needs(glance)).containsExactly("Antwoord op het voorstel van € 5.500,00",
				"Rekeningnummer van uw cliënt");
		assertThat(glance.next()).startsWith("Uw cliënt zegt ja of nee tegen het voorstel.");
		assertThat(needs(glance(file(DossierStatus.CLAIMED, Ball.CLIENT), NO_PIECES, offered,
				activity(2, 4, ActivityKind.OFFER_ACCEPTED, null))))
			.containsExactly("Rekeningnummer van uw cliënt");
		assertThat(needs(glance(file(DossierStatus.PARTLY_PAID, Ball.INSURER), NO_PIECES, offered)))
			.containsExactly("Rekeningnummer van uw cliënt");
	}

	@Test
	void whatWasAskedForCountsUntilItIsThere() {
		assertThat(needs(glance(file(DossierStatus.HELD_LIABLE, Ball.INSURER), HandMadePapers.overview())))
			.contains("Foto’s van de schade (gevraagd)", "<b>foto</b> (gevraagd)")
			.doesNotContain("Expertiserapport", "Medische gegevens");
		assertThat(needs(glance(file(DossierStatus.AWAITING_AUTHORISATION, Ball.CLIENT), NO_PIECES)))
			.containsExactly("Ondertekende opdrachtmachtiging (gevraagd)");
		assertThat(needs(glance(file(DossierStatus.AWAITING_PAPERS, Ball.CLIENT), NO_PIECES,
				activity(1, 3, ActivityKind.PAPERS_REQUESTED, "foto van de plaats"))))
			.containsExactly("foto van de plaats (gevraagd)");
		assertThat(PieceKind.values())
			.allSatisfy(kind -> assertThat(new Need.OfPiece(kind, true).told(TEXTS)).isNotEmpty());
	}

	@ParameterizedTest
	@EnumSource(DossierStatus.class)
	void aClosedDossierNeedsNothingAndIsBoundToNoDay(DossierStatus status) {
		var glance = glance(file(status, status.usualBall()), HandMadePapers.overview());
		assertThat(glance.needs().isEmpty()).isEqualTo(!status.isActive());
		assertThat(glance.deadlines().isEmpty()).isEqualTo(!status.isActive());
		assertThat(glance.next()).isNotBlank();
		assertThat(glance.toTheClient()).endsWith(".");
	}

	@Test
	void whoHasTheBallSaysWhatComesNext() {
		assertThat(glance(file(DossierStatus.DISPUTED, Ball.OFFICE), NO_PIECES).next())
			.startsWith("Uw kantoor is aan zet.");
		assertThat(glance(file(DossierStatus.DISPUTED, Ball.CLIENT), NO_PIECES).next())
			.startsWith("Uw cliënt is aan zet.");
		assertThat(glance(file(DossierStatus.AWAITING_PAPERS, Ball.CLIENT), NO_PIECES).next())
			.isEqualTo("Als de stukken er zijn, beoordelen wij de schuldvraag.");
		assertThat(new AtAGlance(file(DossierStatus.PAID, Ball.RECOVERY), List.of(), NO_PIECES,
				HandMadeAmounts.statement(), AccountHistory.NONE, TEXTS)
			.next()).isEqualTo("Wij ronden het dossier af.");
	}

	@Test
	void anAmountThatMustBeThereIsNotKnownWhichIsNotNothing() {
		assertThat(money(DossierStatus.CLOSED_RECOVERED, NO_AMOUNTS)).containsExactly("Geclaimd: nog niet bekend",
				"Erkend: nog niet bekend", "Ontvangen: nog niet bekend", "Betaald aan cliënt: nog niet bekend");
		assertThat(money(DossierStatus.HELD_LIABLE, NO_AMOUNTS)).containsExactly("Geschat: € 3.500,00",
				"Geclaimd: nog niets", "Erkend: nog niets", "Ontvangen: nog niets");
		assertThat(money(DossierStatus.GUARANTEE_FUND, NO_AMOUNTS)).containsExactly("Geschat: € 3.500,00",
				"Geclaimd: nog niet bekend", "Erkend: nog niet bekend", "Ontvangen: nog niets");
		assertThat(money(DossierStatus.REFUSED, NO_AMOUNTS)).containsExactly("Geschat: € 3.500,00", "Geclaimd: niets",
				"Erkend: niets", "Ontvangen: niets");
		assertThat(money(DossierStatus.PARTLY_PAID, HandMadeAmounts.statement())).containsExactly(
				"Geclaimd: € 1.099,99", "Erkend: € 750,00", "Ontvangen: € 500,00", "Betaald aan cliënt: € 450,00");
	}

	@Test
	void aLegalDayThatIsPastIsFollowedByTheOneThatComes() {
		var file = with(file(DossierStatus.HELD_LIABLE, Ball.INSURER), "NL", LocalDate.of(2026, 8, 1));
		var glance = glance(file, NO_PIECES);
		assertThat(glance.deadlines()).extracting(Deadline::rule).containsExactly(Rule.ANSWER, Rule.AGAINST_INSURER);
		assertThat(glance.isPast(glance.deadlines().getFirst())).isTrue();
		assertThat(glance.isNear(glance.deadlines().getLast())).isFalse();
		assertThat(glance.what(glance.deadlines().getLast())).isEqualTo("verjaring bij het Waarborgfonds");
		assertThat(glance.how(glance.deadlines().getLast())).startsWith("Wij rekenen drie jaar na de schade");
	}

	@Test
	void ofADamageAbroadOnlyTheAnswerHasADay() {
		var held = LocalDate.of(2026, 11, 1);
		assertThat(glance(with(file(DossierStatus.ABROAD, Ball.BUREAU), "DE", held), NO_PIECES).deadlines())
			.extracting(Deadline::rule)
			.containsExactly(Rule.ANSWER);
		assertThat(glance(with(file(DossierStatus.ABROAD, Ball.BUREAU), "DE", null), NO_PIECES).deadlines()).isEmpty();
	}

	private static @Nullable ActivityKind last(Activity... told) {
		var last = glance(file(DossierStatus.CLAIMED, Ball.INSURER), NO_PIECES, told).last();
		return (last != null) ? last.kind() : null;
	}

	private static List<String> needs(AtAGlance glance) {
		return glance.needs().all().stream().map(need -> need.words(TEXTS).replace('\u00a0', ' ')).toList();
	}

	private static List<String> money(DossierStatus status, Statement statement) {
		var glance = new AtAGlance(file(status, status.usualBall()), List.of(), NO_PIECES, statement,
				AccountHistory.NONE, TEXTS);
		return glance.money()
			.stream()
			.map(line -> (line.label() + ": " + line.words()).replace('\u00a0', ' '))
			.toList();
	}

	private static AtAGlance glance(DossierFile file, PieceOverview overview, Activity... told) {
		return new AtAGlance(file, List.of(told), overview, NO_AMOUNTS, AccountHistory.NONE, TEXTS);
	}

	private static Activity activity(long id, long daysAgo, ActivityKind kind, @Nullable String detail) {
		Instant at = HandMade.daysAgo(daysAgo).plusSeconds(id);
		return new Activity(id, at, kind, detail, null, Actor.RECOVERY, null, null, null);
	}

	private static DossierFile file(DossierStatus status, Ball ball) {
		var file = HandMade.file(status, HandMade.person());
		return copy(file, new Standing(status, file.standing().since(), ball, file.standing().ballSince(), null),
				file.damage(), file.legal());
	}

	private static DossierFile with(DossierFile file, String country, @Nullable LocalDate awaitedSince) {
		var is = file.damage();
		var damage = new Damage(is.on(), is.time(), country, is.place(), is.location(), is.course(), is.object(),
				is.plate(), is.makeAndType(), is.estimated(), new Money(1), false);
		return copy(file, file.standing(), damage, new LegalFacts(is.on(), awaitedSince, null));
	}

	private static DossierFile copy(DossierFile file, Standing standing, Damage damage, LegalFacts legal) {
		return new DossierFile(file.id(), file.number(), null, standing, file.client(), file.extras(), damage,
				file.inquiry(), file.parties(), file.sideTracks(), file.history(), file.handler(), file.nextUpdateOn(),
				file.consentGivenOn(), legal);
	}

}
