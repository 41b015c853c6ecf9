package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aJpegSaysHowTheCameraWasHeld(int value) throws IOException {
		assertThat(Orientation.of(file(SamplePapers.photograph(20, 10, value)))).isEqualTo(new Orientation(value));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 9, -1, 30000 })
	void nonsenseIsUpright(int value) throws IOException {
		assertThat(Orientation.of(file(SamplePapers.photograph(20, 10, value)))).isEqualTo(new Orientation(1));
	}

	@Test
	void aPictureThatSaysNothingIsUpright() throws IOException {
		assertThat(Orientation.of(file(SamplePapers.picture(20, 10, "png")))).isEqualTo(new Orientation(1));
		assertThat(Orientation.of(file(SamplePapers.picture(20, 10, "jpeg")))).isEqualTo(new Orientation(1));
		assertThat(Orientation.of(file(new byte[0]))).isEqualTo(new Orientation(1));
	}

	@Test
	void aPhotographCutShortAnywhereIsUprightOrReadNeverAFault() throws IOException {
		var whole = SamplePapers.photograph(20, 10, 6);
		for (int length = 0; length < 80; length++) {
			assertThat(Orientation.of(file(Arrays.copyOf(whole, length))).value()).isIn(1, 6);
		}
	}

	/** Where the pixel that was left above goes to: the corners of 2 by 3. */
	@ParameterizedTest
	@CsvSource({ "1,0,0", "2,1,0", "3,1,2", "4,0,2", "5,0,0", "6,2,0", "7,2,1", "8,0,1" })
	void eachOfTheEightIsTurnedBack(int value, int x, int y) {
		var picture = new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, 0xFF0000);
		var turned = new Orientation(value).turn(picture);
		assertThat(turned.getWidth()).isEqualTo(value >= 5 ? 3 : 2);
		assertThat(turned.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFF0000);
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("photo"), bytes);
	}

}
