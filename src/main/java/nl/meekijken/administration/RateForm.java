package nl.meekijken.administration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.meekijken.database.FormKey;
import nl.meekijken.recovery.InterestRate;
import nl.meekijken.recovery.KeptRate;
import nl.meekijken.recovery.NewRate;
import nl.meekijken.values.Line;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * A rate of interest as an administrator types it.
 *
 * @param sure whether a changed past was agreed to
 */
record RateForm(String key, String from, String percent, String source, boolean sure) {

	private static final int LONGEST = 200;

	private static final Pattern PERCENT = Pattern.compile("\\d{1,2}([.,]\\d{1,2})? ?%?");

	/** Before it there was another law. */
	private static final LocalDate FIRST = LocalDate.of(1992, 1, 1);

	static RateForm empty() {
		return new RateForm(FormKey.fresh(), "", "", "", false);
	}

	static RateForm of(Filled typed) {
		return new RateForm(typed.text("sleutel"), typed.text("vanaf"), typed.text("percentage"), typed.text("bron"),
				typed.has("zeker"));
	}

	/** Nothing if a sentence stands at a field. */
	Optional<NewRate> read(String by, Texts texts, FormErrors errors) {
		var day = errors.require("vanaf",
				TypedDay.parse(this.from, texts.today()).filter(typed -> !typed.isBefore(FIRST)),
				texts.say("rates.from.wrong"));
		var number = errors.require("percentage", number(), texts.say("rates.percent.wrong"));
		var why = errors.require("bron", Line.parse(this.source, LONGEST), texts.say("rates.source.wrong"));
		return (day == null || number == null || why == null || !errors.isEmpty()) ? Optional.empty()
				: Optional.of(new NewRate(new InterestRate(day, number), why, by));
	}

	/** Whether it was agreed to, or there is nothing to agree to. */
	boolean mayBegin(LocalDate day, List<KeptRate> known, LocalDate today) {
		var changesWhatIsKnown = day.isBefore(today) || known.stream().anyMatch(rate -> rate.rate().from().equals(day));
		return this.sure || !changesWhatIsKnown;
	}

	private Optional<BigDecimal> number() {
		var typed = this.percent.strip();
		return PERCENT.matcher(typed).matches()
				? Optional.of(new BigDecimal(typed.replace("%", "").strip().replace(',', '.'))) : Optional.empty();
	}

}
