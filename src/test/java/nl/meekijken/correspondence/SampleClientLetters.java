package nl.meekijken.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.ClientDataChanged;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.IbanGiven;
import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.SampleData;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/** Every letter of the catalogue and every notice to a client. */
public final class SampleClientLetters {

	private static final ClaimNumber NUMBER = new ClaimNumber(2026, 123);

	private static final List<ClaimNumber> ALSO_IN = List.of(new ClaimNumber(2026, 124), new ClaimNumber(2026, 125));

	private static final EmailAddress TO = EmailAddress.of("k@klant.example");

	private static final OfficeId OWN = new OfficeId(1);

	private SampleClientLetters() {
	}

	public static List<Letter> in(Locale language, SampleData data, ApplicationContext house) {
		var letters = house.getBean(CatalogueLetters.class);
		var facts = new LetterFacts(NUMBER, data.client(), Optional.of(TO), LocalDate.of(2026, 2, 28),
				data.isWhole() ? data.office() : null, data.isWhole() ? data.fullName() : null, data.office(), false,
				true, ClientLanguage.DUTCH);
		var all = new ArrayList<Letter>();
		for (var kind : LetterKind.values()) {
			var draft = new LetterDraft(kind, language, data.typed(), data.typed(), false, true);
			all.add(letters.letter(draft, facts, TO, List.of()));
		}
		all.addAll(notices(letters.texts(language), data));
		return all;
	}

	private static List<Letter> notices(Texts texts, SampleData data) {
		var alsoIn = data.isWhole() ? ALSO_IN : List.<ClaimNumber>of();
		var what = data.isWhole() ? Set.of(ClientField.values()) : Set.of(ClientField.NAME);
		var notices = new ArrayList<Letter>();
		for (var byStaff : List.of(false, true)) {
			notices.add(IbanNotice.letter(texts, TO, new IbanGiven(OWN, List.of(new DossierId(1)), NUMBER,
					data.client(), Set.of(TO), Set.of(), alsoIn, byStaff, ClientLanguage.DUTCH), data.office()));
			notices.add(ClientDataNotice.letter(texts, TO, new ClientDataChanged(OWN, new DossierId(1), NUMBER,
					data.client(), Set.of(TO), alsoIn, what, byStaff, ClientLanguage.DUTCH), data.office()));
		}
		return notices;
	}

}
