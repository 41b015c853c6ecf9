package nl.meekijken.reply;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Allowances;
import nl.meekijken.correspondence.Answers;
import nl.meekijken.mail.ArrivedMessage;
import nl.meekijken.mail.Inbox;
import nl.meekijken.mail.InboxOf;
import nl.meekijken.mail.MailServer;
import nl.meekijken.mail.Mailbox;
import nl.meekijken.mail.Receipt;

/** Picks mail up when a test says so. */
public final class PickupOnCall {

	private PickupOnCall() {
	}

	/** Goes round once, as one node of several. */
	public static void go(ApplicationContext house, Mailbox mailbox) {
		go(house, InboxOf.the(mailbox));
	}

	/** As above, and breaks off after so long. */
	public static void go(ApplicationContext house, Mailbox mailbox, Duration most) {
		go(house, InboxOf.within(most, mailbox));
	}

	private static void go(ApplicationContext house, Inbox inbox) {
		new PickupRound(inbox, house.getBean(Pickup.class), house.getBean(ReceivingStore.class),
				house.getBean(Answers.class), house.getBean(Allowances.class), house.getBean(Clock.class), true)
			.go(() -> true);
	}

	/** Takes one message in, without any mailbox. */
	public static Receipt take(ApplicationContext house, byte[] message) {
		return new PickupRound(InboxOf.the(new Mailbox(MailServer.inside(1), Mailbox.INBOX)),
				house.getBean(Pickup.class), house.getBean(ReceivingStore.class), house.getBean(Answers.class),
				house.getBean(Allowances.class), house.getBean(Clock.class), true)
			.tried(new ArrivedMessage(message, true));
	}

}
