package nl.meekijken.mime;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The bytes of a message before anything is made of them. */
class ScreeningTests {

	@ParameterizedTest
	@CsvSource({ "'a: b\r\n\r\nx', 8", "'a: b\n\nx', 6", "'a: b\n\r\nx', 7", "'a: b', 4", "'', 0", "'\r\nx', 2" })
	void theBodyBeginsAfterTheFirstEmptyLine(String message, int body) throws Exception {
		assertThat(Screening.refuseBomb(bytes(message))).isEqualTo(body);
	}

	@Test
	void asManyBordersAsAnybodyNeedsAreTakenAndNotOneMore() throws Exception {
		var borders = "--a\n".repeat(Screening.MOST_BORDERS);
		assertThat(Screening.refuseBomb(bytes("a: b\n\n" + borders))).isEqualTo(6);
		refused("a: b\n\n" + borders + "--b\n");
	}

	@Test
	void aLineOfDashesOrASignatureIsNoBorder() throws Exception {
		assertThat(Screening.refuseBomb(bytes("a: b\n\n" + "-- \n- -\n--\n".repeat(2000)))).isEqualTo(6);
	}

	@Test
	void asManyHeadersAsAnybodyNeedsAreTakenAndNotOneMore() throws Exception {
		var headers = "a:b\n".repeat(Screening.MOST_HEADERS);
		assertThat(Screening.refuseBomb(bytes("\n" + headers))).isOne();
		refused("\n" + headers + "c:d\n");
	}

	@Test
	void wordsWithAColonLaterInALineAreNoHeaders() throws Exception {
		assertThat(Screening.refuseBomb(bytes("\n" + "om 10:30 uur\n:\n".repeat(60_000)))).isOne();
	}

	@Test
	void aHeaderIsCutOffWhereItEndsOrIsTooLong() {
		assertThat(Screening.header(bytes("a: b\r\nc: d\r\n\r\nbody"))).asString().isEqualTo("a: b\r\nc: d");
		assertThat(Screening.header(bytes("a".repeat(Screening.LONGEST_HEADER + 9)))).hasSize(Screening.LONGEST_HEADER);
	}

	private static void refused(String message) {
		assertThatExceptionOfType(HostileMail.class).isThrownBy(() -> Screening.refuseBomb(bytes(message)));
	}

	private static byte[] bytes(String message) {
		return message.getBytes(StandardCharsets.US_ASCII);
	}

}
