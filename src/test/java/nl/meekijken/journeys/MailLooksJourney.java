package nl.meekijken.journeys;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.EveryMail;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people see of every mail on a telephone, in both languages, by day and by night.
 */
@InABrowser
class MailLooksJourney {

	@Autowired
	private ApplicationContext house;

	@ParameterizedTest
	@MethodSource("nl.meekijken.journeys.Inspection#languages")
	void everyMailCanBeReadOnATelephone(String language, Visit visit) {
		var look = new MailLook(visit);
		for (var mail : EveryMail.in(Locale.of(language, language.equals("nl") ? "NL" : "GB"), this.house)) {
			look.at(mail);
		}
		assertThat(look.found()).isEmpty();
	}

}
