package nl.meekijken.correspondence;

import java.security.SecureRandom;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.account.Secret;
import nl.meekijken.account.SecretHash;
import nl.meekijken.mail.LetterBrand;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.ReadyLetter;
import nl.meekijken.mail.ReplyAddress;
import nl.meekijken.web.Texts;

/**
 * Puts a letter to a client into the message that leaves, with an answer address of its
 * own: 130 random bits lead from an answer to the e-mail and its dossier.
 */
@Component
class Composing {

	private final Outbox outbox;

	private final ReplyAddress address;

	private final String service;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	Composing(Outbox outbox, ReplyAddress address, @Value("${meekijken.mail.sender-name:}") String service,
			Clock clock) {
		this.outbox = outbox;
		this.address = address;
		this.service = service.strip();
		this.clock = clock;
	}

	Made compose(Mailing mailing) {
		var secret = Secret.random(this.chance);
		var answers = this.address.with(secret.letters());
		var name = inNameOf(mailing);
		return new Made(this.outbox.compose(mailing.letter(), name, answers.orElse(null)), name.name(),
				answers.isPresent() ? SecretHash.of(secret) : null);
	}

	/** To a client who knows no portal, the recovery service writes, and not we. */
	private LetterBrand inNameOf(Mailing mailing) {
		var brand = mailing.brand();
		if (brand != null) {
			return brand;
		}
		return LetterBrand.named(!this.service.isEmpty() ? this.service
				: Texts.of("correspondence", mailing.letter().language(), this.clock).say("letter.service"));
	}

	/**
	 * A message as it leaves.
	 *
	 * @param sender whom its reader sees as its sender
	 * @param word of the answer address; none if answers are not picked up
	 */
	record Made(ReadyLetter letter, String sender, @Nullable SecretHash word) {
	}

}
