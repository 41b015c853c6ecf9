package nl.meekijken.demo;

import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.SampleData;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/** What whoever asks for a demo may read instead of an invitation. */
public final class SampleDemoLetters {

	private SampleDemoLetters() {
	}

	public static List<nl.meekijken.mail.Letter> in(Locale language, SampleData data, ApplicationContext house) {
		return List.of(house.getBean(DemoLetters.class)
			.known(new Asker(data.firstName(), data.isWhole() ? "van" : null, data.surname(), data.office(),
					EmailAddress.of("w@bruggenstein.example"), PhoneNumber.of("0381234567"), null, null, language)));
	}

}
