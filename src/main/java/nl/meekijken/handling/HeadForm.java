package nl.meekijken.handling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.database.FormKey;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.HeadKind;
import nl.meekijken.values.Money;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * A head of damage as it is typed.
 *
 * @param head the number of the one that is changed; empty for a new one
 */
record HeadForm(String head, String version, String kind, String description, boolean vatIncluded, String claimed,
		String recognised, String received, String key) {

	private static final int LONGEST = 200;

	private static final Money MOST = Money.of("1000000000");

	/**
	 * Nothing typed yet.
	 * @param vatIncluded whether this client's damage is usually claimed with VAT
	 */
	static HeadForm empty(boolean vatIncluded) {
		return new HeadForm("", "", "", "", vatIncluded, "", "", "", FormKey.fresh());
	}

	static HeadForm of(Head head, Locale locale) {
		var recognised = head.recognised();
		var description = head.description();
		return new HeadForm(Long.toString(head.id()), Integer.toString(head.version()), head.kind().name(),
				(description != null) ? description : "", head.vatIncluded(), head.claimed().display(locale),
				(recognised != null) ? recognised.display(locale) : "", head.received().display(locale),
				FormKey.fresh());
	}

	static HeadForm of(Filled filled) {
		return new HeadForm(filled.text("post"), filled.text("versie"), filled.text("soort"),
				filled.text("omschrijving"), filled.has("btw"), filled.text("geclaimd"), filled.text("erkend"),
				filled.text("ontvangen"), filled.text("sleutel"));
	}

	/** What was typed, to be judged against the head as it stands now; none is gone. */
	HeadForm on(@Nullable Head present) {
		var known = (present != null) ? this.head : "";
		var seen = (present != null) ? Integer.toString(present.version()) : "";
		return new HeadForm(known, seen, this.kind, this.description, this.vatIncluded, this.claimed, this.recognised,
				this.received, FormKey.fresh());
	}

	boolean changes() {
		return !this.head.isEmpty();
	}

	FormKey formKey() {
		return FormKey.of("head", this.key, List.of(this.head, this.version, this.kind, this.description,
				this.vatIncluded, this.claimed, this.recognised, this.received));
	}

	Optional<Head> read(Texts texts, FormErrors errors) {
		var what = errors.require("soort",
				Arrays.stream(HeadKind.values()).filter(one -> one.name().equals(this.kind)).findFirst(),
				texts.say("head.kind.missing"));
		var asked = errors.require("geclaimd", amount(this.claimed), texts.say("amount.wrong"));
		var admitted = optional("erkend", this.recognised, texts, errors);
		var came = optional("ontvangen", this.received, texts, errors);
		if (this.description.strip().length() > LONGEST) {
			errors.add("omschrijving", texts.say("write.detail.long", LONGEST));
		}
		if (what == null || asked == null || !errors.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new Head(number(this.head), what, this.description.isBlank() ? null : this.description.strip(),
					this.vatIncluded, asked, admitted, (came != null) ? came : Money.ZERO, (int) number(this.version)));
	}

	private static @Nullable Money optional(String field, String typed, Texts texts, FormErrors errors) {
		return typed.isBlank() ? null : errors.require(field, amount(typed), texts.say("amount.wrong"));
	}

	/** An amount that somebody could claim. */
	static Optional<Money> amount(String typed) {
		return Money.parse(typed).filter(money -> !money.isNegative() && money.compareTo(MOST) <= 0);
	}

	static long number(String typed) {
		return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : -1;
	}

}
