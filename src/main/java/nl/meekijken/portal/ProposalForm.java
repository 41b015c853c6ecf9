package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.FactKind;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.proposal.TypedFact;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * What a fact should be, as it is typed.
 *
 * @param seen by what is known which value stood on the screen
 */
record ProposalForm(String fact, String party, String value, String country, String reason, String seen, String key) {

	static ProposalForm of(DoubtedFact doubted) {
		var now = doubted.now();
		var begun = (doubted.place().fact().kind() == FactKind.TEXT) ? now.map(FactValue::code).orElse("") : "";
		return new ProposalForm(doubted.place().fact().slug(), Integer.toString(doubted.place().position()), begun,
				countryOf(now), "", mark(now), FormKey.fresh());
	}

	static ProposalForm of(Filled filled) {
		return new ProposalForm(filled.text("feit"), filled.text("partij"), filled.text("waarde"), filled.text("land"),
				filled.text("reden"), filled.text("gezien"), filled.text("sleutel"));
	}

	private static String countryOf(Optional<FactValue> now) {
		return (now.orElse(null) instanceof FactValue.Plate(var plate)) ? plate.country() : LicencePlate.NETHERLANDS;
	}

	/** A browser may send another kind of line end than it got. */
	private static String mark(Optional<FactValue> now) {
		return UUID.nameUUIDFromBytes(now.map(FactValue::code).orElse("").getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Whether the value that it was filled in against still stands there. */
	boolean sawWhatIsNow(DoubtedFact doubted) {
		return this.seen.equals(mark(doubted.now()));
	}

	/** As typed, to be sent again by whoever has now seen what stands there. */
	ProposalForm against(DoubtedFact doubted) {
		return new ProposalForm(this.fact, this.party, this.value, this.country, this.reason, mark(doubted.now()),
				FormKey.fresh());
	}

	/** What it should be, if that and the reason can be read. */
	Optional<FactValue> read(DoubtedFact doubted, Texts texts, FormErrors errors) {
		var place = doubted.place();
		var from = this.country.isBlank() ? LicencePlate.NETHERLANDS : this.country.strip().toUpperCase(Locale.ROOT);
		var read = errors.require("waarde", new TypedFact(place.fact(), this.value, from, texts.today()).value(),
				texts.label(place.fact().kind(), "wrong"));
		if (read != null && read.equals(doubted.now().orElse(null))) {
			errors.add("waarde", texts.say("doubt.same"));
		}
		if (!Proposals.fits(this.reason)) {
			errors.add("reden", texts.say("doubt.reason.wrong", Proposals.LONGEST_REASON));
		}
		return errors.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
	}

}
