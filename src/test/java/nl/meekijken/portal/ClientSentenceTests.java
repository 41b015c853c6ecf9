package nl.meekijken.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Standing;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.recovery.Statement;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.PlainDutch;
import nl.meekijken.values.Money;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office can tell its client, from every fact that it is made of. */
class ClientSentenceTests {

	private static final Statement NOTHING = new Statement(List.of(), List.of(), List.of(), null);

	private static final StillNeeded PHOTOS = needs(new Need.OfPiece(PieceKind.DAMAGE_PHOTOS, false));

	private static final LocalDate SOON = LocalDate.of(2026, 12, 5);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					REPORTED | 112schade heeft uw melding en kijkt of alles compleet is, en u hoort uiterlijk 5 december meer.
					ASSESSING | 112schade bekijkt wie de schade moet betalen, en u hoort uiterlijk 5 december meer.
					EXPERTISE | 112schade wacht sinds 20 november op het rapport van de expert, en u hoort uiterlijk 5 december meer.
					HELD_LIABLE | 112schade wacht sinds 20 november op antwoord van de verzekeraar, en u hoort uiterlijk 5 december meer.
					GUARANTEE_FUND | 112schade wacht sinds 20 november op het besluit van het Waarborgfonds, en u hoort uiterlijk 5 december meer.
					ABROAD | 112schade wacht sinds 20 november op antwoord uit het buitenland, en u hoort uiterlijk 5 december meer.
					AWAITING_AUTHORISATION | 112schade begint zodra u de opdrachtmachtiging heeft ondertekend, en u hoort uiterlijk 5 december meer.
					WITHDRAWN | U heeft de opdracht ingetrokken en het dossier is gesloten.
					CLOSED_RECOVERED | Uw schade is helemaal vergoed en het dossier is gesloten.
					""")
	void itSaysHowItStandsSinceWhenAndWhenThereIsMoreToHear(DossierStatus status, String sentence) {
		assertThat(said(file(status, status.usualBall(), null, SOON), StillNeeded.NOTHING, NOTHING))
			.isEqualTo(sentence);
	}

	@Test
	void whoeverHasToMoveInsteadOfTheUsualOneIsNamed() {
		assertThat(said(file(DossierStatus.CLAIMED, Ball.OFFICE, null, null), StillNeeded.NOTHING, NOTHING))
			.isEqualTo("112schade wacht sinds 20 november op iets van ons kantoor, en u hoort het als er nieuws is.");
		assertThat(said(file(DossierStatus.ASSESSING, Ball.EXPERT, null, SOON), StillNeeded.NOTHING, NOTHING))
			.startsWith("112schade wacht sinds 20 november op de expert, ");
	}

	@Test
	void amountsAreToldWhereTheyAreKnown() {
		var amounts = HandMadeAmounts.statement();
		assertThat(said(DossierStatus.CLAIMED, amounts))
			.startsWith("112schade wacht sinds 20 november op € 1.099,99 van de verzekeraar, ");
		assertThat(said(DossierStatus.ADMITTED, amounts))
			.startsWith("De verzekeraar erkent € 750,00 van de schade en moet dat nu betalen, ");
		assertThat(said(DossierStatus.PARTLY_PAID, amounts))
			.startsWith("De verzekeraar betaalde € 500,00 en 112schade wacht sinds 20 november op de rest, ");
		assertThat(said(DossierStatus.PAID, amounts))
			.startsWith("112schade heeft € 450,00 aan u betaald en rondt het dossier af, ");
		assertThat(said(DossierStatus.CLOSED_PARTLY, amounts))
			.isEqualTo("112schade heeft € 450,00 aan u betaald en het dossier is gesloten.");
		assertThat(said(DossierStatus.CLAIMED, NOTHING))
			.startsWith("112schade wacht sinds 20 november op de betaling door de verzekeraar, ");
		assertThat(said(DossierStatus.ADMITTED, NOTHING)).startsWith("Een van de verzekeraars erkent ");
	}

	@Test
	void whatIsNeededIsNamedAndSeveralThingsAreCounted() {
		var waiting = file(DossierStatus.HELD_LIABLE, Ball.INSURER, null, SOON);
		assertThat(said(waiting, PHOTOS, NOTHING)).isEqualTo("112schade wacht sinds 20 november op antwoord van de "
				+ "verzekeraar, en van u is nodig: foto’s van de schade.");
		assertThat(said(waiting, needs(new Need.AccountNumber(), new Need.InWords("GEHEIM")), NOTHING))
			.endsWith(", en van u is nodig: 2 dingen.");
		assertThat(said(file(DossierStatus.AWAITING_PAPERS, Ball.CLIENT, null, null), PHOTOS, NOTHING))
			.isEqualTo("112schade gaat verder zodra dit er is: foto’s van de schade.");
		assertThat(said(file(DossierStatus.AWAITING_PAPERS, Ball.CLIENT, null, null),
				needs(new Need.AccountNumber(), new Need.InWords("GEHEIM")), NOTHING))
			.startsWith("112schade gaat verder zodra u de gevraagde stukken heeft gestuurd");
		assertThat(said(file(DossierStatus.CLAIMED, Ball.CLIENT, null, SOON),
				needs(new Need.AnswerToOffer(new Money(550_000)), new Need.AccountNumber()), NOTHING))
			.isEqualTo("De verzekeraar biedt € 5.500,00 en 112schade wacht op uw antwoord, "
					+ "en u hoort uiterlijk 5 december meer.");
	}

	@Test
	void aPromiseThatIsPastIsNotPassedOn() {
		var yesterday = Drawn.shell(Texts.DUTCH).texts().today().minusDays(1);
		assertThat(said(file(DossierStatus.KIFID, Ball.KIFID, null, yesterday), StillNeeded.NOTHING, NOTHING))
			.endsWith(", en u hoort het als er nieuws is.");
	}

	@ParameterizedTest
	@EnumSource(CloseReason.class)
	void aRefusalSaysWhy(CloseReason reason) {
		assertThat(said(file(DossierStatus.REFUSED, Ball.NOBODY, reason, null), StillNeeded.NOTHING, NOTHING))
			.startsWith("112schade kan uw schade niet vergoed krijgen, omdat ");
	}

	@Test
	void whateverItIsMadeOfItIsOneShortSentenceOfPlainWords() {
		var all = everySentence(Texts.DUTCH).toList();
		assertThat(all).hasSizeGreaterThan(2_000).allSatisfy(sentence -> {
			assertThat(sentence).endsWith(".").doesNotContain("GEHEIM", "Waterlinie", "letsel", "Vries", "null", "{");
			assertThat(sentence.substring(0, sentence.length() - 1)).doesNotContainPattern("[.?!]\\s");
			assertThat(PlainDutch.count(sentence)).as(sentence).isLessThanOrEqualTo(PlainDutch.LONGEST_SENTENCE);
		});
		assertThat(PlainDutch.stiffWords(all)).isEmpty();
		assertThat(PlainDutch.usualWord(all)).isLessThanOrEqualTo(PlainDutch.USUAL_WORD);
	}

	@Test
	void whoReadsEnglishHearsItInEnglish() {
		assertThat(everySentence(Texts.ENGLISH)).allSatisfy(sentence -> assertThat(sentence).endsWith(".")
			.doesNotContain("GEHEIM", "Waterlinie", "null", "{")
			.doesNotContainPattern("\\b(de|het|een|sinds|wacht|verzekeraar)\\b"));
	}

	private static Stream<String> everySentence(Locale language) {
		var sentences = new ArrayList<String>();
		var reasons = List.of(CloseReason.values());
		var needs = new ArrayList<>(List.of(StillNeeded.NOTHING, needs(new Need.AnswerToOffer(null)),
				needs(new Need.AnswerToOffer(new Money(1_000_000_00)), new Need.AccountNumber()),
				needs(new Need.AccountNumber()), needs(new Need.InWords("GEHEIM"))));
		Stream.of(PieceKind.values()).forEach(kind -> needs.add(needs(new Need.OfPiece(kind, true))));
		for (var status : DossierStatus.values()) {
			for (var ball : Ball.values()) {
				var reason = reasons.get(sentences.size() % reasons.size());
				for (var promised : new @Nullable LocalDate[] { null, LocalDate.of(2027, 1, 15) }) {
					var file = file(status, ball, reason, promised);
					needs.forEach(need -> Stream.of(NOTHING, HandMadeAmounts.statement())
						.forEach(amounts -> sentences.add(said(file, need, amounts, language))));
				}
			}
		}
		return sentences.stream();
	}

	private static StillNeeded needs(Need... needs) {
		return new StillNeeded(List.of(needs));
	}

	private static DossierFile file(DossierStatus status, Ball ball, @Nullable CloseReason reason,
			@Nullable LocalDate promised) {
		var file = HandMade.file(status, HandMade.person());
		var standing = new Standing(status, file.standing().since(), ball, HandMade.daysAgo(3), reason);
		return new DossierFile(file.id(), file.number(), null, standing, file.client(), file.extras(), file.damage(),
				file.inquiry(), file.parties(), file.sideTracks(), file.history(), file.handler(), promised,
				file.consentGivenOn(), file.legal());
	}

	private static String said(DossierStatus status, Statement amounts) {
		return said(file(status, status.usualBall(), null, SOON), StillNeeded.NOTHING, amounts);
	}

	private static String said(DossierFile file, StillNeeded needs, Statement amounts) {
		return said(file, needs, amounts, Texts.DUTCH).replace('\u00a0', ' ');
	}

	private static String said(DossierFile file, StillNeeded needs, Statement amounts, Locale language) {
		var texts = Texts.of("portal", language, Clock.fixed(MovableClock.START, ZoneOffset.UTC));
		return new ClientSentence(file, needs, amounts, texts).words();
	}

}
