package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.AccountStanding;
import nl.meekijken.dossier.GivenAccount;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where the client of a dossier is paid: the number that waits for a decision, whether
 * the client can be paid, and every number that was ever given.
 */
record AccountPage(Frame frame, HandledDossier dossier, AccountHistory history, AccountDraft draft) implements Page {

	@Override
	public HttpStatus status() {
		return this.draft.status();
	}

	Texts texts() {
		return this.frame.texts();
	}

	Addresses address() {
		return new Addresses(this.dossier.file().number());
	}

	boolean active() {
		return this.dossier.file().standing().status().isActive();
	}

	@Nullable GivenAccount waiting() {
		return this.history.toConfirm().orElse(null);
	}

	/** The one before the one that waits, to compare. */
	@Nullable GivenAccount before() {
		return this.history.accounts().stream().skip(1).findFirst().orElse(null);
	}

	/** Who gave the number that waits does not decide about it. */
	boolean isOwn(GivenAccount account) {
		var reader = this.frame.reader();
		return reader != null && account.giver().person().equals(reader.id());
	}

	String payable() {
		return AccountWords.of(texts(), this.history.payable(texts().here().toInstant()));
	}

	Chip chip(GivenAccount account) {
		var standing = this.history.standing(account, texts().here().toInstant());
		return new Chip(iconOf(standing), toneOf(standing), texts().label(standing));
	}

	/** From where it came, as far as a browser told. */
	String from(GivenAccount account) {
		var giver = account.giver();
		var place = (giver.device() + ((giver.device().isEmpty() || giver.network().isEmpty()) ? "" : ", ")
				+ giver.network());
		return texts().label(giver.channel()) + (place.isEmpty() ? "" : " (" + place + ")");
	}

	private static String iconOf(AccountStanding standing) {
		return switch (standing) {
			case TO_CONFIRM -> "alert";
			case WAITING -> "clock";
			case USABLE -> "check";
			case REPLACED -> "undo";
			case REFUSED -> "cross";
		};
	}

	private static String toneOf(AccountStanding standing) {
		return switch (standing) {
			case TO_CONFIRM -> "wait";
			case WAITING -> "calm";
			case USABLE -> "good";
			case REPLACED -> "rest";
			case REFUSED -> "bad";
		};
	}

}
