package nl.meekijken.notification;

import org.springframework.context.ApplicationContext;

/** Lets news be written now, for tests of other rooms. */
public final class MailingOnCall {

	private MailingOnCall() {
	}

	public static void go(ApplicationContext house) {
		house.getBean(NewsMailing.class).go();
	}

}
