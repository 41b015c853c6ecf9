package nl.meekijken.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.RoundTrips;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ActivitiesTests {

	private static final Instant TODAY = MovableClock.START;

	@Autowired
	Examples examples;

	@Autowired
	Activities activities;

	@Autowired
	DossierSearch search;

	@Autowired
	JdbcClient jdbc;

	ExampleOffice office;

	@BeforeEach
	void anOffice() {
		this.office = this.examples.anOffice();
	}

	@Test
	void activitiesComeOldestFirst() {
		var number = this.examples.bring(this.office, aDossier(), activity(TODAY, ActivityKind.NOTE, "later"),
				activity(TODAY.minusSeconds(1), ActivityKind.INSURER_FOUND, "Univé"),
				activity(TODAY, ActivityKind.NOTE, "last"));
		assertThat(of(number)).extracting(Activity::detail).containsExactly("Univé", "later", "last");
		assertThat(of(number).getFirst()).usingRecursiveComparison()
			.ignoringFields("id", "doneBy")
			.isEqualTo(new Activity(0, TODAY.minusSeconds(1), ActivityKind.INSURER_FOUND, "Univé", "a note",
					Actor.RECOVERY, "Hanna", 7L, null));
	}

	@Test
	void internalOnesNeverComeInAnyForm() {
		var number = this.examples.bring(this.office, aDossier(), internal(TODAY.plusSeconds(5)));
		assertThat(of(number)).isEmpty();
		var counted = this.examples.inside(this.office,
				() -> this.jdbc.sql("select count(*) from dossier.activity where audience = 'INTERNAL'")
					.query(Long.class)
					.single());
		assertThat(counted).isZero();
		assertThat(row(number).lastActivity()).isNull();
	}

	@Test
	void theListShowsTheNewestThatItsReaderMayRead() {
		var number = this.examples.bring(this.office, aDossier(), activity(TODAY, ActivityKind.OFFER_RECEIVED, "€ 100"),
				activity(TODAY.minusSeconds(9), ActivityKind.NOTE, null), internal(TODAY.plusSeconds(5)));
		assertThat(row(number).lastActivity()).isEqualTo(ActivityKind.OFFER_RECEIVED);
		assertThat(row(number).lastActivityDetail()).isEqualTo("€ 100");
		assertThat(row(number).lastActivityAt()).isEqualTo(TODAY);
	}

	@Test
	void anOlderOneAddedLaterDoesNotShowInTheList() {
		var number = this.examples.bring(this.office, aDossier(), activity(TODAY, ActivityKind.OFFER_RECEIVED, null));
		this.examples.inside(this.office, () -> {
			var dossier = new DossierId(this.jdbc.sql("select id from dossier.dossier").query(Long.class).single());
			this.activities.add(this.office.id(), dossier, activity(TODAY.minusSeconds(1), ActivityKind.NOTE, null));
			return dossier;
		});
		assertThat(of(number)).hasSize(2);
		assertThat(row(number).lastActivity()).isEqualTo(ActivityKind.OFFER_RECEIVED);
	}

	@Test
	void anotherOfficeAndWithdrawnConsentGiveNone() {
		var foreign = this.examples.bring(this.examples.anOffice(), aDossier(),
				activity(TODAY, ActivityKind.NOTE, null));
		var withdrawn = this.examples.bring(this.office, aDossier().withConsentWithdrawn(),
				activity(TODAY, ActivityKind.NOTE, null));
		assertThat(of(foreign)).isEmpty();
		assertThat(of(withdrawn)).isEmpty();
	}

	@Test
	void manyAreWrittenInAFewRoundTrips() {
		var many = new ArrayList<NewActivity>();
		for (var i = 0; i < 100; i++) {
			many.add(activity(TODAY.minus(Duration.ofMinutes(i)), ActivityKind.NOTE, null));
		}
		var trips = RoundTrips
			.during(() -> this.examples.bring(this.office, aDossier(), many.toArray(NewActivity[]::new)));
		assertThat(trips).isLessThan(20);
	}

	private List<Activity> of(ClaimNumber number) {
		return this.examples.ask(this.office, this.activities.of(number));
	}

	private DossierRow row(ClaimNumber number) {
		var filter = new DossierFilter(number.toString(), null, Set.of(), Set.of(), false);
		var listing = new Listing(Which.BOTH, DossierSort.NUMBER, false, 1, 1);
		return this.examples.ask(this.office, this.search.find(filter, listing)).rows().getFirst();
	}

	private static NewActivity activity(Instant at, ActivityKind kind, @Nullable String detail) {
		return new NewActivity(at, kind, detail, "a note", Actor.RECOVERY, "Hanna", Audience.INTERMEDIARY, 7L, null);
	}

	private static NewActivity internal(Instant at) {
		return new NewActivity(at, ActivityKind.NOTE, "secret", "secret", Actor.RECOVERY, "Hanna", Audience.INTERNAL,
				null, null);
	}

}
