package nl.meekijken.correspondence;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a letter is read back in the dossier, and what never is. */
class KeptTextTests {

	private static final String INSTEAD = "(link weggelaten)";

	@Test
	void aLinkIsKeptWithoutWhereItLeads() {
		assertThat(kept(new Passage.Link("Open", "/toegang/geheim"))).isEqualTo("<p>Open (link weggelaten)</p>");
	}

	@Test
	void aCodeIsKeptWithoutItself() {
		assertThat(kept(new Passage.Code("Uw code", "AB-CD-EF"))).isEqualTo("<p>Uw code (link weggelaten)</p>");
	}

	@Test
	void theWayToStopIsKeptWithoutWhereItLeads() {
		assertThat(kept(new Passage.Stop("Geen bericht meer", "/stop/geheim"))).isEqualTo("<p>Geen bericht meer</p>");
	}

	@Test
	void whatAClientTypedIsNoMarkup() {
		assertThat(kept(new Passage.Words("<script>\"a\" & 'b'</script>"), new Passage.Aside("<b>"),
				new Passage.Steps(List.of("<img src=x>"))))
			.doesNotContain("<script", "<b>", "<img")
			.contains("&lt;script&gt;", "&amp;", "<p>&lt;b&gt;</p>", "<ol><li>&lt;img src=x&gt;</li></ol>");
	}

	@Test
	void passagesStandInTheOrderOfTheLetterWithTheirAccents() {
		assertThat(kept(new Passage.Words("Café € 5"), new Passage.Steps(List.of("één", "twee")),
				new Passage.Aside("Tot ziens")))
			.isEqualTo("<p>Café € 5</p>\n<ol><li>één</li><li>twee</li></ol>\n<p>Tot ziens</p>");
	}

	@Test
	void aLetterWithoutPassagesKeepsNothingButItsHeading() {
		assertThat(kept()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Fate.class,
			names = { "REFUSED", "BOUNCED", "HELD_BACK", "ADDRESS_CHANGED", "BROKEN", "GIVEN_UP" })
	void staffLookAtWhatItsReceiverDoesNotHave(Fate fate) {
		assertThat(fate.failed()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(value = Fate.class,
			names = { "REFUSED", "BOUNCED", "HELD_BACK", "ADDRESS_CHANGED", "BROKEN", "GIVEN_UP" },
			mode = EnumSource.Mode.EXCLUDE)
	void whatWasNotSentYetOrCancelledHasNotFailed(Fate fate) {
		assertThat(fate.failed()).isFalse();
	}

	@Test
	void whatIsReadBackSaysInWhichLanguageItIs() {
		var letter = new Letter(EmailAddress.of("client@elders.example"), Texts.ENGLISH, "Your damage", "Head",
				List.of(new Passage.Words("Dear")));
		assertThat(SafeHtml.of(KeptText.of(letter, INSTEAD)))
			.isEqualTo("<div lang=\"en\"><h2>Head</h2>\n<p>Dear</p></div>");
	}

	private static String kept(Passage... passages) {
		var kept = KeptText.of(new Letter(EmailAddress.of("client@elders.example"), Texts.DUTCH, "Uw schade", "Kop <1>",
				List.of(passages)), INSTEAD);
		var begin = "<div lang=\"nl\"><h2>Kop &lt;1&gt;</h2>\n";
		assertThat(kept).startsWith(begin).endsWith("</div>");
		return kept.substring(begin.length(), kept.length() - "</div>".length());
	}

}
