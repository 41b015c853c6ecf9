package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.ApplicationContext;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.mail.Letter;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SampleData;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.WorkingDays;

/** What is written after a report, to the client and to who reported it. */
public final class SampleReportLetters {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private SampleReportLetters() {
	}

	/** To the client. */
	public static Letter toClient(Locale language, SampleData data, ApplicationContext house) {
		return house.getBean(ReportLetters.class)
			.confirmation(told(language, data), "/stukken/abcdefghijklmnopqrstuvwxyz");
	}

	/** To who reported it. */
	public static List<Letter> in(Locale language, SampleData data, ApplicationContext house) {
		return List.of(house.getBean(ReportLetters.class).notice(told(language, data)));
	}

	private static Told told(Locale language, SampleData data) {
		var answers = ExampleReport.answers(ReportField.SURNAME, data.surname(), ReportField.LANGUAGE,
				language.getLanguage());
		var filing = new Filing(new ReportReading(answers, TODAY), GivenFrom.UNKNOWN, new WorkingDays(Set.of()));
		return new Told(filing.dossier(new ClaimNumber(2026, 123), new PersonId(1), MovableClock.START), data.office(),
				data.fullName(), EmailAddress.of("w@bruggenstein.example"), language);
	}

}
