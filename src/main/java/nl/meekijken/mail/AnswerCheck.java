package nl.meekijken.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Letters to clients ask for answers: says at the start where those go if nobody chose.
 */
@Component
class AnswerCheck {

	private static final Logger LOG = LoggerFactory.getLogger(AnswerCheck.class);

	AnswerCheck(@Value("${meekijken.mail.host:}") String host, @Value("${meekijken.mail.from:}") String from,
			@Value("${meekijken.mail.reply-to:}") String replyTo,
			@Value("${meekijken.mail.reply-address:}") String replyAddress) {
		if (!host.isBlank() && from.isBlank() && replyTo.isBlank() && replyAddress.isBlank()) {
			LOG.warn("Clients answer to the address that letters come from, which nobody chose: set"
					+ " MEEKIJKEN_MAIL_REPLY_ADDRESS, MEEKIJKEN_MAIL_REPLY_TO or MEEKIJKEN_MAIL_FROM to a mailbox that"
					+ " somebody reads.");
		}
	}

}
