package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.correspondence.Fate;
import nl.meekijken.correspondence.FiledEmail;
import nl.meekijken.correspondence.StaffEmail;
import nl.meekijken.desk.Frame;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * One e-mail to a client, and what became of it.
 *
 * @param notice what was just done
 * @param sending what came of an attempt to send it
 */
record SeeEmailPage(Frame frame, ClaimNumber number, StaffEmail opened, @Nullable String notice,
		Sending sending) implements Page {

	@Override
	public HttpStatus status() {
		return (this.sending.problem() != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	SeeEmailPage told(@Nullable String done) {
		return new SeeEmailPage(this.frame, this.number, this.opened, done, this.sending);
	}

	Texts texts() {
		return this.frame.texts();
	}

	Addresses address() {
		return new Addresses(this.number);
	}

	FiledEmail email() {
		return this.opened.email();
	}

	String here() {
		return address().page() + EmailsController.EMAILS + "/" + email().id().value();
	}

	/** Whether the client can fetch the papers now. */
	boolean linkLives() {
		var link = this.opened.link();
		return link != null && link.lives();
	}

	/** How far the link to the papers is. */
	String linkSentence() {
		var link = this.opened.link();
		if (link == null) {
			return "";
		}
		var revoked = link.revokedAt();
		return (revoked != null)
				? texts().say("email.link.ended", String.valueOf(link.revokedBy()), texts().lately(revoked))
				: texts().say(linkLives() ? "email.link.until" : "email.link.over",
						texts().day(texts().dayOf(link.expiresAt())));
	}

	boolean isDraft() {
		return email().fate().fate() == Fate.DRAFT;
	}

	boolean canBeCancelled() {
		return email().fate().fate() == Fate.PLANNED;
	}

}
