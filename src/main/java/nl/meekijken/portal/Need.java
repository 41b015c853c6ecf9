package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.piece.PieceKind;
import nl.meekijken.values.Money;
import nl.meekijken.web.Texts;

/** Something that a dossier still needs from its office or its client. */
sealed interface Need {

	/** As the office reads it. */
	String words(Texts texts);

	/** As its client hears it, without what anybody typed. */
	String told(Texts theirs);

	/**
	 * A piece.
	 *
	 * @param asked whether the client was asked for it
	 */
	record OfPiece(PieceKind kind, boolean asked) implements Need {

		@Override
		public String words(Texts texts) {
			return this.asked ? texts.say("needs.asked", texts.label(this.kind)) : texts.label(this.kind);
		}

		@Override
		public String told(Texts theirs) {
			return theirs.label(this.kind, "tell");
		}

	}

	/** Something that was asked for in words. */
	record InWords(String wanted) implements Need {

		@Override
		public String words(Texts texts) {
			return texts.say("needs.asked", this.wanted);
		}

		@Override
		public String told(Texts theirs) {
			return theirs.label(PieceKind.OTHER, "tell");
		}

	}

	/**
	 * What the client thinks of an offer of the insurer.
	 *
	 * @param amount none if it was not told as one
	 */
	record AnswerToOffer(@Nullable Money amount) implements Need {

		@Override
		public String words(Texts texts) {
			return (this.amount != null) ? texts.say("needs.answer.to", this.amount.display(texts.locale()))
					: texts.say("needs.answer");
		}

		@Override
		public String told(Texts theirs) {
			return theirs.say("tell.needed.answer");
		}

	}

	/** To where the client is paid. */
	record AccountNumber() implements Need {

		@Override
		public String words(Texts texts) {
			return texts.say("needs.account");
		}

		@Override
		public String told(Texts theirs) {
			return theirs.say("tell.needed.account");
		}

	}

}
