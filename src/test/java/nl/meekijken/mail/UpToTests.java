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
		var bytes = new UpTo(10);
		bytes.write(new byte[size]);
		assertThat(bytes.toByteArray()).hasSize(size);
	}

	@Test
	void whoeverWritesMoreIsBrokenOffWithTheBeginningKept() throws IOException {
		var bytes = new UpTo(3);
		bytes.write(1);
		bytes.write(new byte[] { 2, 3 });
		assertThatExceptionOfType(UpTo.Enough.class).isThrownBy(() -> bytes.write(4));
		assertThatExceptionOfType(UpTo.Enough.class).isThrownBy(() -> bytes.write(new byte[] { 5, 6, 7 }, 1, 2));
		assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
	}

}
