package nl.meekijken.backoffice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A form is told by exactly the address it goes to. */
class StaffDeedTests {

	@ParameterizedTest
	@CsvSource({ "mensen/3/blokkeren, BLOCK", "mensen/3/deblokkeren, UNBLOCK", "mensen/3/rol, GIVE_ROLE",
			"mensen/3/tweede-stap/verwijderen, REMOVE_FACTORS", "medewerkers/uitnodigen, INVITE_STAFF",
			"kantoren/nieuw, OPEN_OFFICE", "kantoren/12/uitnodigen, INVITE_TO_OFFICE",
			"eigen-gegevens/e-mailadres, CHANGE_EMAIL", "dossiers/26-1/iban/doorgeven, GIVE_IBAN",
			"dossiers/26-1/iban/bevestigen, CONFIRM_IBAN", "dossiers/26-1/iban/afwijzen, OTHER",
			"dossiers/26/1/iban/bevestigen, OTHER", "mensen/x/rol, OTHER", "beheer/teksten/tekst, WORD_TEXT",
			"beheer/teksten/tekst/terug, WORD_TEXT", "beheer/tierrechten/vervalt, DECIDE_RIGHTS",
			"kantoren/12/tier, PLAN_TIER", "kantoren/12/gegevens, CHANGE_OFFICE", "kantoren/12/huisstijl, CHANGE_BRAND",
			"beheer/accountmanagers, KEEP_MANAGER", "beheer/rente, ADD_RATE", "beheer/verzekeraars, KEEP_INSURER",
			"beheer/verzekeraars/samenvoegen, MERGE_INSURERS", "beheer/werkdagen/dag, KEEP_HOLIDAYS",
			"beheer/invoer/bron, KEEP_FEED", "beheer/invoer/7/overnemen, TAKE_OVER",
			"beheer/invoer/7/vervallen, DROP_DELIVERY", "beheer/invoer, OTHER", "beheer/tarieven, OTHER",
			"mensen/3/rol/x, OTHER" })
	void everyDeedIsToldByItsWholeAddress(String below, StaffDeed deed) {
		assertThat(StaffDeed.at("/kantoor/" + below)).isEqualTo(deed);
	}

	@Test
	void aDeedAboutSomebodyTellsAboutWhom() {
		assertThat(StaffDeed.personAt("/kantoor/mensen/3/rol")).hasValue(3);
		assertThat(StaffDeed.personAt("/kantoor/mensen/" + "9".repeat(18) + "/rol")).hasValue(999_999_999_999_999_999L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kantoor/mensen/9999999999999999999/rol", "/kantoor/mensen/3", "/collegas/3/lid",
			"/kantoor/dossiers/3/iban/bevestigen" })
	void aDeedAboutNobodyTellsNobody(String address) {
		assertThat(StaffDeed.personAt(address)).isEmpty();
	}

}
