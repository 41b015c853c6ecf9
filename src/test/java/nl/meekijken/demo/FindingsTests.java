package nl.meekijken.demo;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.meekijken.dossier.Obtained;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found out in the stories of the demo world. */
class FindingsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final List<Findings> ALL = Demo.stories(0, new Days(TODAY), new SharedPapers(TODAY))
		.stream()
		.map(Story::findings)
		.toList();

	@Test
	void whereverAnExpertWasAppointedTheAppointmentIsWhole() {
		assertThat(ALL.stream().map(Findings::inquiry).filter(inquiry -> inquiry.expert() != null))
			.hasSizeGreaterThan(8)
			.allSatisfy(inquiry -> {
				assertThat(inquiry.inspectedOn()).isNotNull();
				assertThat(inquiry.inspectedWhere()).isNotBlank();
			});
	}

	@Test
	void somethingOfThePoliceAndOfWitnessesIsThereToLookAt() {
		assertThat(ALL.stream().map(Findings::inquiry).filter(inquiry -> inquiry.policePaper() == Obtained.RECEIVED))
			.hasSize(2)
			.allSatisfy(inquiry -> assertThat(inquiry.policeOn()).isBefore(TODAY));
		assertThat(ALL.stream().flatMap(findings -> findings.confided().witnesses().values().stream())).hasSize(2)
			.allSatisfy(witness -> assertThat(witness.name()).isNotBlank());
		assertThat(ALL.stream().flatMap(findings -> findings.confided().contacts().values().stream())).hasSize(2);
	}

}
