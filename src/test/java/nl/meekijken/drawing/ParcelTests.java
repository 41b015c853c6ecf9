package nl.meekijken.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTests {

	private final ByteArrayOutputStream pipe = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 65_535, 65_536, 65_537, 200_000 })
	void bytesArriveAsTheyWereSent(int length) throws IOException {
		var bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		assertThat(Parcel.send(new ByteArrayInputStream(bytes), into())).isTrue();
		assertThat(Parcel.receive(out())).hasValueSatisfying(arrived -> assertThat(arrived).isEqualTo(bytes));
	}

	@Test
	void aStreamThatBreaksArrivesAsNothingAndTheNextOneWhole() throws IOException {
		var breaking = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new BreakingStream());
		assertThatExceptionOfType(Parcel.Source.class).isThrownBy(() -> Parcel.send(breaking, into()))
			.satisfies(broken -> assertThat(broken.reason()).hasMessage("the disk is gone"));
		Parcel.send(new ByteArrayInputStream(new byte[] { 7 }), into());
		var out = out();
		assertThat(Parcel.receive(out)).isEmpty();
		assertThat(Parcel.receive(out)).hasValueSatisfying(arrived -> assertThat(arrived).containsExactly(7));
	}

	@Test
	void anAnswerThatIsTooLongIsNotBelieved() {
		for (var length : new int[] { -1, 11, Integer.MAX_VALUE }) {
			var said = ByteBuffer.allocate(14).putInt(length).array();
			assertThatIOException()
				.isThrownBy(() -> Parcel.readWhole(new DataInputStream(new ByteArrayInputStream(said)), 10));
		}
	}

	@Test
	void aPipeThatEndsInTheMiddleIsNoParcel() {
		this.pipe.writeBytes(ByteBuffer.allocate(8).putInt(10).array());
		assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Parcel.receive(out()));
	}

	private DataOutputStream into() {
		return new DataOutputStream(this.pipe);
	}

	private DataInputStream out() {
		return new DataInputStream(new ByteArrayInputStream(this.pipe.toByteArray()));
	}

}
