package nl.meekijken.document;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import nl.meekijken.document.UploadPlaces.Taken;
import nl.meekijken.document.UploadPlaces.TooManyOfAll;
import nl.meekijken.document.UploadPlaces.TooManyOfYours;

import static org.assertj.core.api.Assertions.assertThat;

class UploadPlacesTests {

	private final UploadPlaces places = new UploadPlaces();

	@Test
	void oneSenderHasAFewPlaces() {
		var taken = new ArrayList<Taken>();
		for (var number = 0; number < UploadPlaces.OF_ONE; number++) {
			taken.add((Taken) this.places.take("sanne"));
		}
		assertThat(this.places.take("sanne")).isEqualTo(new TooManyOfYours());
		assertThat(this.places.take("ruben")).isInstanceOf(Taken.class);
		taken.getFirst().close();
		assertThat(this.places.take("sanne")).isInstanceOf(Taken.class);
	}

	@Test
	void allSendersTogetherLeaveRoomForReaders() {
		var taken = new ArrayList<Taken>();
		for (var number = 0; number < UploadPlaces.OF_ALL; number++) {
			taken.add((Taken) this.places.take(number));
		}
		assertThat(this.places.take("late")).isEqualTo(new TooManyOfAll());
		taken.forEach(Taken::close);
		assertThat(this.places.take("late")).isInstanceOf(Taken.class);
	}

}
