package nl.meekijken.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhotographTests {

	@ParameterizedTest
	@EnumSource
	void everyPhotographIsAJpegOf1200By800(Photograph photograph) throws IOException {
		var image = ImageIO.read(new ByteArrayInputStream(photograph.of(Paint.BLUE.color(), "RC-482-K", true, 1)));
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(800);
	}

	@ParameterizedTest
	@EnumSource(names = { "CAR_BACK", "CROSSING" })
	void theSameSeedGivesTheSamePhotographAndAnotherSeedAnotherOne(Photograph photograph) {
		var photo = photograph.of(Paint.RED.color(), "RC-482-K", true, 1);
		assertThat(photograph.of(Paint.RED.color(), "RC-482-K", true, 1)).isEqualTo(photo);
		assertThat(photograph.of(Paint.RED.color(), "RC-482-K", true, 2)).isNotEqualTo(photo);
	}

}
