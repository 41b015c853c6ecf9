package nl.meekijken.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.SamplePictures;

class OrientationTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aJpegSaysHowTheCameraWasHeld(int value) throws IOException {
		assertThat(Orientation.of(SamplePapers.photograph(20, 10, value))).isEqualTo(new Orientation(value));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 9, -1, 30000 })
	void nonsenseIsUpright(int value) throws IOException {
		assertThat(Orientation.of(SamplePapers.photograph(20, 10, value))).isEqualTo(new Orientation(1));
	}

	@Test
	void aPictureThatSaysNothingIsUpright() throws IOException {
		assertThat(Orientation.of(SamplePapers.picture(20, 10, "png"))).isEqualTo(new Orientation(1));
		assertThat(Orientation.of(SamplePapers.picture(20, 10, "jpeg"))).isEqualTo(new Orientation(1));
		assertThat(Orientation.of(new byte[0])).isEqualTo(new Orientation(1));
	}

	@Test
	void aPhotographCutShortAnywhereIsUprightOrReadNeverAFault() throws IOException {
		var whole = SamplePapers.photograph(20, 10, 6);
		for (int length = 0; length < 80; length++) {
			assertThat(Orientation.of(Arrays.copyOf(whole, length)).value()).isIn(1, 6);
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

	@Test
	void aPngAWebpAndATiffSayItToo() throws IOException {
		var exif = SamplePictures.exif(8);
		assertThat(Orientation.of(SamplePictures.pngWith("eXIf", exif))).isEqualTo(new Orientation(8));
		assertThat(Orientation.of(SamplePictures.pngWith("tEXt", exif))).isEqualTo(Orientation.UPRIGHT);
		assertThat(Orientation.of(SamplePictures.webpWith("EXIF", exif))).isEqualTo(new Orientation(8));
		assertThat(Orientation.of(SamplePictures.webpWith("XMP ", exif))).isEqualTo(Orientation.UPRIGHT);
		assertThat(Orientation.of(exif)).isEqualTo(new Orientation(8));
	}

	@Test
	void lengthsThatLeadOutsideAreUpright() {
		var chunk = ByteBuffer.allocate(40).putLong(0x89504E470D0A1A0AL).putInt(-1).putInt(0x65584966);
		assertThat(Orientation.of(chunk.array())).isEqualTo(Orientation.UPRIGHT);
		var directory = ByteBuffer.allocate(40).putInt(0x4D4D002A).putInt(Integer.MAX_VALUE);
		assertThat(Orientation.of(directory.array())).isEqualTo(Orientation.UPRIGHT);
	}

}
