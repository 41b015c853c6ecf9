package nl.meekijken.correspondence;

import java.security.SecureRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.meekijken.account.Secret;
import nl.meekijken.account.SecretHash;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.ReadyLetter;
import nl.meekijken.mail.ReplyAddress;

/**
 * Puts a letter to a client into the message that leaves, with an answer address of its
 * own: 130 random bits lead from an answer to the e-mail and its dossier.
 */
@Component
class Composing {

	private final Outbox outbox;

	private final ReplyAddress address;

	private final SecureRandom chance = new SecureRandom();

	Composing(Outbox outbox, ReplyAddress address) {
		this.outbox = outbox;
		this.address = address;
	}

	Made compose(Mailing mailing) {
		var secret = Secret.random(this.chance);
		var answers = this.address.with(secret.letters());
		return new Made(this.outbox.compose(mailing.letter(), mailing.brand(), answers.orElse(null)),
				answers.isPresent() ? SecretHash.of(secret) : null);
	}

	/**
	 * A message as it leaves.
	 *
	 * @param word of the answer address; none if answers are not picked up
	 */
	record Made(ReadyLetter letter, @Nullable SecretHash word) {
	}

}
