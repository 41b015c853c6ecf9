package nl.meekijken.handling;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.desk.Frame;
import nl.meekijken.reply.ReceivedEmail;
import nl.meekijken.reply.Stray;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What was mailed back and waits to be judged, the longest waiting first.
 *
 * @param strays what belongs to no dossier yet, the newest of them
 * @param strayCount how many of those there are
 * @param notice what was just done
 */
record RepliesPage(Frame frame, List<ReceivedEmail> replies, List<Stray> strays, int strayCount,
		@Nullable String notice) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	static String address(ReceivedEmail email) {
		return new Addresses(email.number()).page() + OneReplyController.REPLIES + "/" + email.id().value();
	}

	static String address(Stray stray) {
		return StrayController.STRAYS + stray.id();
	}

	/** What it is about, or that it does not say. */
	String subject(String given) {
		return given.isEmpty() ? texts().say("reply.no-subject") : given;
	}

}
