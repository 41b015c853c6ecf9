package nl.meekijken.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import nl.meekijken.account.SecretHash;
import nl.meekijken.document.Refusal;
import nl.meekijken.piece.SendOutcome;
import nl.meekijken.values.FileSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that a client sends, and by what they are known when they come twice. */
class EnclosedTests {

	private static final SecretHash LINK = new SecretHash("ab".repeat(32));

	@Test
	void theSizeIsWhatWasSaidOrElseWhatHasCome() throws IOException {
		try (var said = new Enclosed("a.pdf", 7, bytes(3)); var unsaid = new Enclosed("a.pdf", bytes(3))) {
			assertThat(said.saysItsSize()).isTrue();
			assertThat(said.size()).isEqualTo(new FileSize(7));
			assertThat(unsaid.saysItsSize()).isFalse();
			assertThat(unsaid.size()).isEqualTo(new FileSize(0));
			assertThat(unsaid.read()).isZero();
			assertThat(unsaid.size()).isEqualTo(new FileSize(1));
			assertThat(unsaid.readAllBytes()).hasSize(2);
			assertThat(unsaid.read()).isEqualTo(-1);
			assertThat(unsaid.size()).isEqualTo(new FileSize(3));
		}
	}

	@Test
	void theSameFileOfTheScriptIsKnownByItsFormNameAndSize() throws IOException {
		var parcel = parcel("12", "sleutel");
		try (var one = new Enclosed("a.pdf", 7, bytes(7));
				var again = new Enclosed("a.pdf", 7, bytes(7));
				var larger = new Enclosed("a.pdf", 8, bytes(8));
				var other = new Enclosed("b.pdf", 7, bytes(7))) {
			assertThat(parcel.keyOf(one)).isEqualTo(parcel.keyOf(again))
				.isNotEqualTo(parcel.keyOf(larger))
				.isNotEqualTo(parcel.keyOf(other))
				.isNotEqualTo(parcel("13", "sleutel").keyOf(one))
				.isNotEqualTo(parcel("12", "andere").keyOf(one));
		}
	}

	@Test
	void twoPhotographsOfOneNameInAFormAreTwo() throws IOException {
		var parcel = parcel("12", "sleutel");
		try (var one = new Enclosed("image.jpg", bytes(7)); var other = new Enclosed("image.jpg", bytes(8))) {
			assertThat(parcel.keyOf(one)).isNotEqualTo(parcel.keyOf(other));
		}
	}

	@Test
	void twoPhotographsOfOneNameThatDoNotSayHowLargeTheyAreAreTwo() throws IOException {
		var parcel = parcel("12", "sleutel");
		var unsaid = new MockHttpServletRequest();
		var said = new MockHttpServletRequest();
		said.setContent(new byte[7]);
		try (var one = Enclosed.bodyOf(unsaid, "image.jpg");
				var other = Enclosed.bodyOf(unsaid, "image.jpg");
				var known = Enclosed.bodyOf(said, "image.jpg")) {
			assertThat(parcel.keyOf(one)).isNotEqualTo(parcel.keyOf(other));
			assertThat(one.announced()).isNegative();
			assertThat(known.announced()).isEqualTo(7);
		}
	}

	@ParameterizedTest
	@CsvSource({ "12, 12", "'', 0", "-1, 0", "1x, 0", "1234567890123456789, 0" })
	void whatIsNoPieceIsNone(String typed, long id) {
		assertThat(Post.idOf(typed).value()).isEqualTo(id);
		assertThat(parcel(typed, "").id().value()).isEqualTo(id);
	}

	@Test
	void whatLiesWithUsIsToldFromWhatIsWrongWithAFile() {
		var ours = new SendOutcome.Refused(Refusal.NO_ROOM);
		var theirs = new SendOutcome.Refused(Refusal.EMPTY);
		assertThat(Post.statusOf(List.of(theirs, new SendOutcome.TooOften(), ours)).value()).isEqualTo(503);
		assertThat(Post.statusOf(List.of(theirs, new SendOutcome.TooOften())).value()).isEqualTo(429);
		assertThat(Post.statusOf(List.of(theirs)).value()).isEqualTo(422);
		assertThat(Post.statusOf(List.of()).value()).isEqualTo(422);
	}

	@Test
	void anEmptyParcelHasNothingInIt() throws IOException {
		Enclosures.NONE.each(file -> {
			throw new AssertionError(file.name());
		});
	}

	private static Post.Parcel parcel(String piece, String key) {
		return new Post.Parcel(LINK, piece, key, Enclosures.NONE);
	}

	private static ByteArrayInputStream bytes(int many) {
		return new ByteArrayInputStream(new byte[many]);
	}

}
