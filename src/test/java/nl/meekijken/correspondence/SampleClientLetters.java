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
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/** Every letter of the catalogue and every notice to a client. */
public final class SampleClientLetters {

	private static final ClaimNumber NUMBER = new ClaimNumber(2026, 123);

	private static final List<ClaimNumber> ALSO_IN = List.of(new ClaimNumber(2026, 124), new ClaimNumber(2026, 125));

	private static final String CLIENT = "mevrouw Van Bruggenstein-Hoogeveen";

	private static final String OFFICE = "Assurantiekantoor Van Bruggenstein-Hoogeveen & Zonen";

	private static final EmailAddress TO = EmailAddress.of("k@klant.example");

	private static final OfficeId OWN = new OfficeId(1);

	private SampleClientLetters() {
	}

	/**
	 * The letters.
	 * @param typed what a member of staff typed
	 */
	public static List<Letter> in(Locale language, String typed, ApplicationContext house) {
		var letters = house.getBean(CatalogueLetters.class);
		var facts = new LetterFacts(NUMBER, CLIENT, Optional.of(TO), LocalDate.of(2026, 2, 28),
				"Onderlinge Verzekeringsmaatschappij De Noord-Hollandsche", "Marit Hofstra", OFFICE, false, true,
				ClientLanguage.DUTCH);
		var all = new ArrayList<Letter>();
		for (var kind : LetterKind.values()) {
			all.add(letters.letter(new LetterDraft(kind, language, typed, typed, false, true), facts, TO, List.of()));
		}
		var texts = letters.texts(language);
		for (var byStaff : List.of(false, true)) {
			all.add(IbanNotice.letter(texts, TO, new IbanGiven(OWN, List.of(new DossierId(1)), NUMBER, CLIENT,
					Set.of(TO), ALSO_IN, byStaff, ClientLanguage.DUTCH), OFFICE));
		}
		all.add(ClientDataNotice.letter(texts, TO, new ClientDataChanged(OWN, new DossierId(1), NUMBER, CLIENT,
				Set.of(TO), ALSO_IN, Set.of(ClientField.values()), ClientLanguage.DUTCH), OFFICE));
		return all;
	}

}
