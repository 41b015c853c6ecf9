package nl.meekijken.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class AnswerCheckTests {

	private static final String WARNING = "Clients answer to the address that letters come from";

	@Test
	void oneIsWarnedOfAnswersToAnAddressThatNobodyChose(CapturedOutput output) {
		assertThat(new AnswerCheck("smtp.example", " ", "", "")).isNotNull();
		assertThat(output).contains(WARNING);
	}

	@ParameterizedTest
	@CsvSource({ "smtp.example, a@b.example, '', ''", "smtp.example, '', a@b.example, ''",
			"smtp.example, '', '', a@b.example", "'', '', '', ''" })
	void oneAddressIsEnoughAndWithoutAServerNoneIsNeeded(String host, String from, String replyTo, String address,
			CapturedOutput output) {
		assertThat(new AnswerCheck(host, from, replyTo, address)).isNotNull();
		assertThat(output).doesNotContain(WARNING);
	}

}
