package nl.meekijken.amending;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.ChangedFact;
import nl.meekijken.dossier.Fact;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Who changed what, of two who began with the same place. */
class MergedFactTests {

	@ParameterizedTest
	@CsvSource({ "Utrecht, Utrecht, false, false, false, Utrecht", "Zeist, Utrecht, true, false, false, Zeist",
			"Utrecht, Bunnik, false, true, false, Bunnik", "Zeist, Bunnik, true, true, true, Bunnik",
			"Zeist, Zeist, true, true, false, Zeist", "'', Bunnik, true, true, true, Bunnik",
			"Zeist, '', true, true, true, ''" })
	void onlyWhoBothChangeItAndNotAlikeHaveToChoose(String theirs, String own, boolean there, boolean here,
			boolean conflict, String result) {
		var merged = merged(theirs, own);
		assertThat(merged.changedThere()).isEqualTo(there);
		assertThat(merged.changedHere()).isEqualTo(here);
		assertThat(merged.isConflict()).isEqualTo(conflict);
		assertThat(merged.isWorthShowing()).isEqualTo(there || here);
		assertThat(merged.result().code()).isEqualTo(result);
	}

	@Test
	void whoeverWasAskedAndDidNotAnswerIsAskedAgain() {
		var asked = merged("Zeist", "Bunnik", "was-plaats", "Zeist", "eerst-plaats", "Utrecht", "vraag-plaats", "");
		assertThat(asked.isConflict()).isTrue();
		var answered = merged("Zeist", "Bunnik", "was-plaats", "Zeist", "eerst-plaats", "Utrecht", "vraag-plaats", "",
				"keuze-plaats", "eigen");
		assertThat(answered.isConflict()).isFalse();
		assertThat(answered.isWorthShowing()).isTrue();
		assertThat(answered.result().code()).isEqualTo("Bunnik");
	}

	@Test
	void whatChangedSinceItWasSeenIsStaleAndOnlyWhatDiffersIsWritten() {
		assertThat(merge(merged("Utrecht", "Bunnik")).isStale()).isFalse();
		assertThat(merge(merged("Zeist", "Utrecht")).isStale()).isTrue();
		assertThat(merge(merged("Utrecht", "Utrecht")).changes()).isEmpty();
		assertThat(merge(merged("Utrecht", "Utrecht")).shown()).isEmpty();
		var changes = merge(merged("Utrecht", "Utrecht"), merged("Utrecht", "")).changes();
		assertThat(changes).singleElement().extracting(ChangedFact::after).isEqualTo(Optional.empty());
	}

	private static MergedFact merged(String theirs, String own) {
		return merged(theirs, own, "was-plaats", "Utrecht");
	}

	private static MergedFact merged(String theirs, String own, String... field) {
		return new MergedFact(FactFieldTests.field(Fact.PLACE, field), FactCode.of(Fact.PLACE, theirs),
				FactCode.of(Fact.PLACE, own), Optional.empty());
	}

	private static Merge merge(MergedFact... facts) {
		var place = new SheetPlace(ClaimNumber.of("2026-000123"), FactSheet.DAMAGE, 0);
		return new Merge(new SheetForm(place, List.of(), "1", false, FormKey.fresh()), List.of(facts));
	}

}
