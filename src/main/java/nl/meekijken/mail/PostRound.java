package nl.meekijken.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Round;

/**
 * Goes round whenever a letter was posted on this node, and every few seconds for those
 * of other nodes and those that had to wait. Without a mail server letters wait.
 */
@Component
class PostRound extends Round {

	private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

	private final @Nullable Postman postman;

	@Autowired
	PostRound(ObjectProvider<MailServer> inside, MailSettings settings, OutboxStore store, Letterhead head,
			Clock clock) {
		this(inside.getIfAvailable(() -> settings.server().orElse(null)), store, head, clock);
	}

	private PostRound(@Nullable MailServer server, OutboxStore store, Letterhead head, Clock clock) {
		super("post round", Duration.ofSeconds(5), server != null);
		this.postman = (server != null) ? new Postman(store, new Smtp(server, head), head, clock) : null;
		if (server == null) {
			LOG.warn("No mail server is set (MEEKIJKEN_MAIL_HOST): letters wait in the outbox until there is one.");
		}
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		if (this.postman != null) {
			this.postman.deliverWhile(mayGoOn);
		}
	}

}
