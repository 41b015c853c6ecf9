package nl.meekijken.document;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.UploadPlaces.Taken;
import nl.meekijken.document.UploadPlaces.TooManyOfAll;
import nl.meekijken.document.UploadPlaces.TooManyOfYours;
import nl.meekijken.office.OfficeId;

import static org.assertj.core.api.Assertions.assertThat;

class UploadPlacesTests {

	private static final OfficeId OFFICE = new OfficeId(1);

	/** From here on they are demos. */
	private static final long DEMOS = 1000;

	private final UploadPlaces places = new UploadPlaces(office -> office.value() >= DEMOS);

	@Test
	void oneSenderHasAFewPlaces() {
		var taken = new ArrayList<Taken>();
		for (var number = 0; number < UploadPlaces.OF_ONE; number++) {
			taken.add((Taken) this.places.take("sanne", OFFICE));
		}
		assertThat(this.places.take("sanne", OFFICE)).isEqualTo(new TooManyOfYours());
		assertThat(this.places.take("ruben", OFFICE)).isInstanceOf(Taken.class);
		taken.getFirst().close();
		assertThat(this.places.take("sanne", OFFICE)).isInstanceOf(Taken.class);
	}

	@Test
	void allSendersTogetherLeaveRoomForReaders() {
		var taken = new ArrayList<Taken>();
		for (var number = 0; number < UploadPlaces.OF_ALL; number++) {
			taken.add((Taken) this.places.take(number, new OfficeId(number + 1)));
		}
		assertThat(this.places.take("late", new OfficeId(500))).isEqualTo(new TooManyOfAll());
		assertThat(this.places.take(new PersonId(1))).isEqualTo(new TooManyOfAll());
		taken.forEach(Taken::close);
		assertThat(this.places.take("late", new OfficeId(500))).isInstanceOf(Taken.class);
		assertThat(this.places.take(new PersonId(1))).isInstanceOf(Taken.class);
	}

	@Test
	void howeverManyLinksAnOfficeHasTheyLeaveTheOthersTheirPlaces() {
		var taken = fill(OFFICE);
		assertThat(taken).hasSize(UploadPlaces.OF_OFFICE);
		assertThat(this.places.takeForm(new PersonId(1), OFFICE)).isEmpty();
		assertThat(fill(new OfficeId(2))).hasSize(UploadPlaces.OF_OFFICE);
		assertThat(this.places.takeForm(new PersonId(1))).isPresent();
		taken.getFirst().close();
		assertThat(this.places.takeForm(new PersonId(1), OFFICE)).isPresent();
		assertThat(this.places.take("link", OFFICE)).isEqualTo(new TooManyOfAll());
	}

	@Test
	void aDemoHasFewPlacesAndAllDemosTogetherLeaveMostToOffices() {
		var taken = new ArrayList<Taken>();
		for (var demo = 0; demo < 20; demo++) {
			var some = fill(new OfficeId(DEMOS + demo));
			assertThat(some).hasSizeLessThanOrEqualTo(UploadPlaces.OF_DEMO);
			taken.addAll(some);
		}
		assertThat(taken).hasSize(UploadPlaces.OF_DEMOS);
		assertThat(fill(OFFICE)).hasSize(UploadPlaces.OF_OFFICE);
		taken.forEach(Taken::close);
		assertThat(fill(new OfficeId(DEMOS))).hasSize(UploadPlaces.OF_DEMO);
	}

	@Test
	void linksThatEndedFillNothing() {
		var taken = new ArrayList<Taken>();
		while (this.places.takeEnded(new Object()) instanceof Taken place) {
			taken.add(place);
		}
		assertThat(taken).hasSize(UploadPlaces.OF_DEMO);
		assertThat(fill(OFFICE)).hasSize(UploadPlaces.OF_OFFICE);
	}

	private List<Taken> fill(OfficeId office) {
		var taken = new ArrayList<Taken>();
		while (this.places.take(new Object(), office) instanceof Taken place) {
			taken.add(place);
		}
		return taken;
	}

}
