package nl.meekijken.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SampleData;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/** The letters about news, of one dossier and of many, of every kind of activity. */
public final class SampleNewsLetters {

	private SampleNewsLetters() {
	}

	public static List<Letter> in(Locale language, SampleData data, ApplicationContext house) {
		var letters = house.getBean(NewsLetters.class);
		var due = new Due(new OfficeId(1), new PersonId(1), Rhythm.AT_ONCE, MovableClock.START, MovableClock.START);
		var receiver = new Receiver(EmailAddress.of("w@bruggenstein.example"), language, data.firstName(),
				MovableClock.START);
		return Stream.of(1, 2, ActivityKind.values().length)
			.map(dossiers -> letters.of(due, receiver, news(dossiers, data), yours(dossiers)))
			.toList();
	}

	/** In none where there is one dossier, in one of two, and in two of many. */
	private static Set<ClaimNumber> yours(int dossiers) {
		return IntStream.range(1, Math.min(dossiers, 3))
			.mapToObj(number -> new ClaimNumber(2026, 100_001 + number))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static News news(int dossiers, SampleData data) {
		var number = new AtomicInteger();
		return new News(Arrays.stream(ActivityKind.values())
			.limit(dossiers)
			.map(kind -> new NewsItem(number.incrementAndGet(), MovableClock.START, kind, data.typed(), Actor.INSURER,
					data.fullName(), new ClaimNumber(2026, 100_000 + number.get()), data.client()))
			.toList(), false);
	}

}
