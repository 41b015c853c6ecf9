package nl.meekijken.handling;

import nl.meekijken.dossier.Payable;
import nl.meekijken.web.Texts;

/** How it reads whether a client can be paid. */
final class AccountWords {

	private AccountWords() {
	}

	static String of(Texts texts, Payable payable) {
		return switch (payable) {
			case Payable.To(var masked, var holder) -> texts.say("payable.to", masked, holder);
			case Payable.Unknown() -> texts.say("payable.unknown");
			case Payable.Unconfirmed() -> texts.say("payable.unconfirmed");
			case Payable.TooSoon(var from) ->
				texts.say("payable.too-soon", texts.day(texts.dayOf(from)), texts.time(from));
		};
	}

}
