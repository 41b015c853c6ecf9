package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The letter for whoever reads mail as text, at its edges. */
class PlainTextTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			value = { "<p>a &amp; b &lt;c&gt;</p>, a & b <c>", "<p>d&#39;Hondt &euro; 5</p>, d'Hondt € 5",
					"`<p>  veel \n\t wit  </p>`, veel wit", "<p>een <b>dik</b> woord</p>, een dik woord",
					"<p>&lt;script&gt;</p>, <script>", "<h1>Kop</h1>, Kop", "<code>AB-CD</code>, AB-CD" })
	void whatADrawingMeansIsWrittenOut(String html, String text) {
		assertThat(PlainText.of(html)).isEqualTo(text + "\n");
	}

	@Test
	void blocksStandApartInTheOrderOfTheLetter() {
		assertThat(PlainText.of("<h1>a</h1><div><p>b</p><hr><p>c</p></div>")).isEqualTo("a\n\nb\n\n-- \n\nc\n");
	}

	@Test
	void elevenStepsAreNumberedToEleven() {
		assertThat(PlainText.of("<ol>" + "<li>stap</li>".repeat(11) + "</ol>")).startsWith("1. stap\n2. stap\n")
			.endsWith("\n11. stap\n");
	}

	@Test
	void onlyAButtonShowsWhereItLeads() {
		assertThat(PlainText.of("<p><a href='https://x.example/?a=1&amp;b=2' class='button'>Open</a></p>"
				+ "<p>of <a href='https://y.example'>y</a></p>"))
			.contains("Open:\nhttps://x.example/?a=1&b=2\n")
			.doesNotContain("https://y.example");
	}

	@Test
	void whatIsInTheHeadIsNotSaid() {
		assertThat(PlainText.of("<html><head><title>Titel</title><style>p { }</style></head><body><p>a</p></body>"))
			.isEqualTo("a\n");
	}

}
