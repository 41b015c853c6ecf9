package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SampleData;
import nl.meekijken.values.EmailAddress;

/** Every letter about an account, to somebody whose names are long. */
public final class SampleAccountLetters {

	private static final EmailAddress ADDRESS = EmailAddress.of("w.vanbruggenstein@bruggenstein-hoogeveen.example");

	private final AccountLetters letters;

	private final FactorNotices notices;

	private final Locale language;

	private final SampleData data;

	private SampleAccountLetters(ApplicationContext house, Locale language, SampleData data) {
		this.data = data;
		this.letters = house.getBean(AccountLetters.class);
		this.notices = house.getBean(FactorNotices.class);
		this.language = language;
	}

	public static List<Letter> in(Locale language, SampleData data, ApplicationContext house) {
		return new SampleAccountLetters(house, language, data).all();
	}

	private List<Letter> all() {
		var all = new ArrayList<>(List.of(this.letters.calendarMade(somebody(false))));
		for (var staff : List.of(false, true)) {
			var somebody = somebody(staff);
			all.addAll(secret(somebody));
			all.addAll(List.of(this.letters.chosen(somebody), this.letters.addressAsked(somebody),
					this.letters.addressChanged(somebody), this.letters.addressTaken(ADDRESS, this.language)));
			for (var event : FactorEvent.values()) {
				all.add(this.notices.toOwner(somebody, event, staff));
				if (event.isRemoval()) {
					all.add(this.notices.toAdministrator(somebody, somebody, event));
				}
			}
		}
		return all;
	}

	private List<Letter> secret(Addressee somebody) {
		var secret = Secret.random(new SecureRandom());
		var until = until(Duration.ofMinutes(30));
		var forgotten = Arrays.stream(Starter.values())
			.map(starter -> this.letters.forgotten(somebody, starter, secret, until));
		return Stream
			.concat(forgotten,
					Stream.of(this.letters.invitation(somebody, secret, until(Duration.ofDays(7))),
							this.letters.confirmAddress(somebody, ADDRESS, secret, until(Duration.ofDays(1)))))
			.toList();
	}

	private static Instant until(Duration validity) {
		return MovableClock.START.plus(validity);
	}

	private Addressee somebody(boolean staff) {
		return new Addressee(new PersonId(1), new OfficeId(1), this.data.office(), "20418", this.data.firstName(),
				this.data.fullName(), ADDRESS, this.language, false, false, staff, List.of());
	}

}
