package nl.meekijken.handling;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.reply.EnclosedFile;
import nl.meekijken.reply.OpenedReply;
import nl.meekijken.reply.ReceivedEmail;
import nl.meekijken.reply.SenderStanding;
import nl.meekijken.reply.Writer;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** One message that came in, and what can be done with it. */
record SeeReplyPage(Frame frame, OpenedReply opened, Judging judging, @Nullable String notice) implements Page {

	@Override
	public HttpStatus status() {
		return errors().all().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	SeeReplyPage told(@Nullable String done) {
		return new SeeReplyPage(this.frame, this.opened, this.judging, done);
	}

	Texts texts() {
		return this.frame.texts();
	}

	ReceivedEmail email() {
		return this.opened.email();
	}

	Addresses dossier() {
		return new Addresses(email().number());
	}

	String here() {
		return RepliesPage.address(email());
	}

	FormErrors errors() {
		return this.judging.errors();
	}

	String subject() {
		return email().subject().isEmpty() ? texts().say("reply.no-subject") : email().subject();
	}

	static List<Writer> writers() {
		return List.of(Writer.values());
	}

	boolean isProven() {
		return email().standing() != SenderStanding.UNPROVEN;
	}

	boolean canBeFiled() {
		return email().state().canBeFiled();
	}

	boolean waits() {
		return email().state().waits();
	}

	/** What became of a file. */
	String fate(EnclosedFile file) {
		var refusal = file.refusal();
		return (refusal != null) ? texts().label(refusal) : texts().say("reply.file.taken");
	}

}
