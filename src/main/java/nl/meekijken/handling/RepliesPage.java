package nl.meekijken.handling;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.reply.ReceivedEmail;
import nl.meekijken.reply.Stray;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What was mailed back and waits to be judged, the longest waiting first.
 *
 * @param strays what belongs to no dossier yet, the longest waiting first: one more than
 * the page shows, where there are more
 * @param strayCount how many of those there are
 * @param page which page of them
 * @param notice what was just done
 */
record RepliesPage(Frame frame, List<ReceivedEmail> replies, List<Stray> strays, int strayCount, int page,
		@Nullable String notice) implements Page {

	/** How many that belong to no dossier are on a page. */
	static final int SIZE = 50;

	List<Stray> shown() {
		return this.strays.subList(0, Math.min(SIZE, this.strays.size()));
	}

	private static String at(int other) {
		return RepliesController.LIST + ((other > 1) ? "?pagina=" + other : "");
	}

	@Nullable String previous() {
		return (this.page > 1) ? at(this.page - 1) : null;
	}

	@Nullable String next() {
		return (this.strays.size() > SIZE && this.page < Pages.LAST) ? at(this.page + 1) : null;
	}

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
