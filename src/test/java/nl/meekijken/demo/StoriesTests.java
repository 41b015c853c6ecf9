package nl.meekijken.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Handler;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;

class StoriesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Pattern AMOUNT = Pattern.compile("€|[0-9]+,[0-9]{2}");

	private static final List<Story> STORIES = allOn(TODAY);

	@Test
	void theSameDayGivesTheSameNumbersNamesAndTexts() {
		assertThat(summaries(allOn(TODAY))).isEqualTo(summaries(STORIES));
	}

	@Test
	void onEveryDayOfTheYearNumbersAreUniqueAndNothingLiesInTheFuture() {
		for (int day = 0; day < 366; day += 5) {
			var today = TODAY.plusDays(day);
			var stories = allOn(today);
			assertThat(stories.stream().map(story -> dossier(story).number()).distinct()).hasSameSizeAs(stories);
			assertThat(stories).allSatisfy(story -> assertToldInOrder(story, today));
		}
	}

	@Test
	void everyStatusOfTheCatalogueOccursInTheDiamondOffice() {
		var statuses = storiesOf(0, TODAY).stream().map(story -> dossier(story).standing().status()).toList();
		assertThat(new HashSet<>(statuses)).hasSameSizeAs(DossierStatus.values());
	}

	@Test
	void theDiamondOfficeHasManyActiveDossiersAndMoreInactiveOnes() {
		var active = storiesOf(0, TODAY).stream()
			.filter(story -> dossier(story).standing().status().isActive())
			.count();
		assertThat(active).isBetween(50L, 100L);
		assertThat(STORIES.size()).isBetween(250, 290);
	}

	@Test
	void noSubjectOfAnEmailHoldsANameAPlateOrAnAmount() {
		assertThat(STORIES).allSatisfy(story -> {
			var dossier = dossier(story);
			var client = dossier.client().client();
			var name = (client instanceof Client.Person person) ? person.personName().surname() : client.name();
			var plate = dossier.damage().plate();
			assertThat(story.mails()).allSatisfy(mail -> {
				assertThat(mail.subject()).doesNotContain(name).doesNotContainPattern(AMOUNT).doesNotContain("{");
				assertThat(mail.subject()).doesNotContain((plate != null) ? plate.display() : "no plate");
			});
		});
	}

	@Test
	void noTextKeepsAGap() {
		assertThat(STORIES).allSatisfy(story -> assertThat(story.mails()).allSatisfy(
				mail -> assertThat(mail.html()).doesNotContain("{").doesNotContain("null").startsWith("<p>Beste ")));
	}

	@Test
	void everyEmailIsPointedAtByAnActivityOrUnseen() {
		assertThat(STORIES).allSatisfy(story -> {
			var pointedAt = story.happenings().stream().map(Story.Happening::mail).filter(Objects::nonNull).toList();
			assertThat(pointedAt).containsExactlyElementsOf(IntStream.range(0, story.mails().size())
				.filter(at -> story.mails().get(at).visible())
				.boxed()
				.toList());
		});
	}

	@Test
	void whatTravelsWithAnEmailIsForTheClientOrForColleagues() {
		var travelling = STORIES.stream()
			.flatMap(story -> story.mails().stream().flatMap(mail -> mail.papers().stream().map(story.papers()::get)))
			.map(filed -> filed.audience())
			.toList();
		assertThat(travelling).contains(DocumentAudience.CLIENT_TOO).doesNotContain(DocumentAudience.INTERMEDIARY);
	}

	@Test
	void somethingIsKeptFromIntermediariesInSomeDossiers() {
		assertThat(STORIES.stream()
			.filter(story -> story.happenings()
				.stream()
				.anyMatch(happening -> happening.activity().audience() == Audience.INTERNAL)))
			.hasSizeGreaterThan(8);
		assertThat(STORIES).anyMatch(story -> story.mails().stream().anyMatch(mail -> !mail.visible()));
	}

	@Test
	void platesHoldALetterThatNoDutchCarEverHad() {
		var plates = STORIES.stream()
			.map(StoriesTests::dossier)
			.flatMap(dossier -> Stream.concat(Stream.ofNullable(dossier.damage().plate()),
					dossier.counterparties().stream().map(other -> other.plate()).filter(Objects::nonNull)))
			.filter(plate -> plate.isDutch() && !plate.value().matches(".*[CQ].*"))
			.map(plate -> plate.display())
			.toList();
		assertThat(plates).isEmpty();
	}

	@Test
	void wordsBetweenBarsAreReadOneByOne() {
		var words = Words.of("CAR | | 1.234,50 | D ZZ-QC 0147 | paint = 120,00; work, 2 hours = 80,00");
		assertThat(words.text(0)).isEqualTo("CAR");
		assertThat(words.optional(1)).isNull();
		assertThat(words.money(2).cents()).isEqualTo(123_450);
		assertThat(Objects.requireNonNull(words.plate(3)).country()).isEqualTo("D");
		assertThat(words.charges(4)).containsExactly(Bill.Line.of("paint", 120_00),
				Bill.Line.of("work, 2 hours", 80_00));
		assertThat(words.text(9)).isEmpty();
	}

	private static void assertToldInOrder(Story story, LocalDate today) {
		var moments = story.happenings().stream().map(happening -> happening.activity().at()).toList();
		assertThat(moments).isSorted().doesNotHaveDuplicates();
		assertThat(moments.getLast()).isBefore(Days.at(today, LocalTime.MIN));
		var dossier = dossier(story);
		assertThat(dossier.history().stream().map(change -> change.at()).toList()).isSorted();
		assertThat(dossier.damage().on()).isBeforeOrEqualTo(dossier.reportedAt().atZone(Days.ZONE).toLocalDate());
		assertThat(dossier.standing().ballSince()).isAfterOrEqualTo(dossier.standing().since());
	}

	private static List<String> summaries(List<Story> stories) {
		return stories.stream().map(story -> dossier(story).toString() + story.mails() + story.happenings()).toList();
	}

	private static List<Story> allOn(LocalDate today) {
		return IntStream.range(0, Cast.OFFICES.size())
			.mapToObj(office -> storiesOf(office, today))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Story> storiesOf(int office, LocalDate today) {
		return Demo.stories(office, new Days(today), new SharedPapers(today));
	}

	static NewDossier dossier(Story story) {
		var handler = new Handler(1, "H", new PhoneNumber("+31880000134"), EmailAddress.of("h@112schade.example"));
		var people = List.of(new PersonId(1), new PersonId(2));
		return story.told().by(new Cast.Registered(new OfficeId(1), people, List.of(handler, handler, handler)));
	}

}
