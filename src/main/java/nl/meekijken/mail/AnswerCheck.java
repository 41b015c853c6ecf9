package nl.meekijken.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.StartRefused;

/** Letters to clients ask for answers: once they leave, somebody has to get those. */
@Component
class AnswerCheck {

	AnswerCheck(@Value("${meekijken.mail.host:}") String host, @Value("${meekijken.mail.from:}") String from,
			@Value("${meekijken.mail.reply-to:}") String replyTo,
			@Value("${meekijken.mail.reply-address:}") String replyAddress) {
		if (!host.isBlank() && from.isBlank() && replyTo.isBlank() && replyAddress.isBlank()) {
			throw new StartRefused("Letters ask clients to answer them, but there is no address that answers go to.",
					"Set MEEKIJKEN_MAIL_REPLY_ADDRESS, MEEKIJKEN_MAIL_REPLY_TO or MEEKIJKEN_MAIL_FROM to a mailbox that"
							+ " somebody reads.");
		}
	}

}
