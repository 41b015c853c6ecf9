package nl.meekijken.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.meekijken.dossier.SameClient;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Iban;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which a bank account number is given, in everything that it can show. */
class IbanScreensTests {

	private static final IbanForm TYPED = new IbanForm("NL20 INGB", "A. <b>Houder</b>", "3-REFUSED",
			Set.of("2026-000111"));

	static Stream<Locale> languages() {
		return Stream.of(Texts.DUTCH, Texts.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyStateOfANumberReadsInBothLanguages(Locale language) {
		var html = Drawn.html("iban", page(language, null, true, false, new FormErrors()));
		assertThat(html)
			.contains("NL91 ABNA •••• ••43 00", "Marit Hofstra", "Sanne Verbeek", "Firefox, Windows", "2026-000111")
			.doesNotContain("127.0.0.1", "??");
	}

	@Test
	void whatPeopleTypedNeverBecomesMarkup() {
		var checked = Drawn.html("iban",
				page(Texts.DUTCH, Iban.of("NL20INGB0001234567"), true, false, new FormErrors()));
		assertThat(checked).doesNotContain("<b>Houder", "<i>de</i>", "<b>niet</b>").contains("A. &lt;b>Houder");
	}

	@Test
	void whoIsToLookOnceMoreSeesTheBankAndWhatItReplaces() {
		assertThat(Drawn.html("iban", page(Texts.DUTCH, Iban.of("NL20INGB0001234567"), true, false, new FormErrors())))
			.contains("Klopt dit?", "<dd>ING</dd>", "In plaats van", "Ook in", "Toch wijzigen");
		assertThat(Drawn.html("iban", page(Texts.DUTCH, Iban.of("BE68539007547034"), true, false, new FormErrors())))
			.contains("niet bekend bij ons");
	}

	@Test
	void whoWasOvertakenOrMadeAMistakeReadsSoAndKeepsWhatWasTyped() {
		assertThat(Drawn.html("iban", page(Texts.DUTCH, null, true, true, new FormErrors())))
			.contains("Intussen is er een ander nummer doorgegeven", "value=\"NL20 INGB\"");
		var errors = new FormErrors();
		errors.add("iban", "Dit is geen IBAN.");
		assertThat(Drawn.html("iban", page(Texts.DUTCH, null, true, false, errors))).contains("href=\"#iban\"",
				"id=\"iban-fout\"", "aria-invalid=\"true\"", "value=\"NL20 INGB\"");
	}

	@Test
	void aClosedDossierShowsOnlyWhatWasGiven() {
		assertThat(Drawn.html("iban", page(Texts.DUTCH, null, false, false, new FormErrors())))
			.contains("alleen nog lezen", "Wat er is doorgegeven")
			.doesNotContain("name=\"iban\"");
	}

	private static IbanPage page(Locale language, @Nullable Iban checked, boolean active, boolean stale,
			FormErrors errors) {
		var other = new SameClient(ClaimNumber.of("2026-000111"), LicencePlate.dutch("RC482K"),
				LocalDate.of(2026, 10, 13));
		return new IbanPage(HandMade.frame(language), new DossierAddress(HandMade.NUMBER), TYPED,
				HandMadeAccounts.view(language), List.of(other), checked, active, stale, errors);
	}

}
