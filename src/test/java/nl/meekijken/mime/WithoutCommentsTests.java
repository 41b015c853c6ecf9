package nl.meekijken.mime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of a header when comments and what is quoted are gone. */
class WithoutCommentsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "mx; Dmarc=PASS | mx; dmarc=pass", "a (b) c | a  c", "a (b (c) d) e | a  e", "a ) b | a  b",
					"a (b | a ", "'a \"b; c\" d' | 'a ____ d'", "'a \"b (c\" d)' | 'a ___ d'",
					"'a (b \" c) d' | 'a  d'", "'a \"b \\\" ; c\" d' | 'a ______ d'", "'a (b \\) c) d' | 'a  d'",
					"a \\b | a b" })
	void whatSomebodyMadeUpSeparatesNothing(String header, String plain) {
		assertThat(WithoutComments.of(header).strip()).isEqualTo(plain.strip());
	}

}
