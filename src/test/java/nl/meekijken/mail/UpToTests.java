package nl.meekijken.mail;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Bytes up to a number. */
class UpToTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 9, 10 })
	void whatFitsIsKept(int size) throws IOException {
		var bytes = new UpTo(10, 4);
		bytes.write(new byte[size]);
		assertThat(bytes.toByteArray()).hasSize(size);
	}

	@Test
	void whoeverWritesMoreIsBrokenOffWithTheBeginningKept() throws IOException {
		var bytes = new UpTo(3, -1);
		bytes.write(1);
		bytes.write(new byte[] { 2, 3 });
		assertThatExceptionOfType(UpTo.Enough.class).isThrownBy(() -> bytes.write(4));
		assertThatExceptionOfType(UpTo.Enough.class).isThrownBy(() -> bytes.write(new byte[] { 5, 6, 7 }, 1, 2));
		assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
	}

	@Test
	void asManyAsWereExpectedAreHeldOnce() throws IOException {
		var bytes = new UpTo(10, 4);
		bytes.write(new byte[] { 1, 2, 3, 4 });
		assertThat(bytes.toByteArray()).isSameAs(bytes.toByteArray()).containsExactly(1, 2, 3, 4);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 3, 99_999, 100_000, 200_000, Integer.MAX_VALUE })
	void whatIsExpectedDecidesNothing(int expected) throws IOException {
		var bytes = new UpTo(100_000, expected);
		for (var number = 0; number < 99_999; number++) {
			bytes.write(number);
		}
		assertThat(bytes.toByteArray()).hasSize(99_999).endsWith((byte) 99_998);
	}

}
