package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.database.StartRefused;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AnswerCheckTests {

	@Test
	void lettersThatNobodyCanAnswerDoNotLeave() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new AnswerCheck("smtp.example", " ", "", ""));
	}

	@ParameterizedTest
	@CsvSource({ "smtp.example, a@b.example, '', ''", "smtp.example, '', a@b.example, ''",
			"smtp.example, '', '', a@b.example", "'', '', '', ''" })
	void oneAddressIsEnoughAndWithoutAServerNoneIsNeeded(String host, String from, String replyTo, String address) {
		assertThatNoException().isThrownBy(() -> new AnswerCheck(host, from, replyTo, address));
	}

}
