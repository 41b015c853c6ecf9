package nl.meekijken.administration;

import java.util.List;
import java.util.Set;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.web.BundledTexts;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;
import nl.meekijken.wording.KeptWording;

/**
 * One text in both languages, with how it was worded before.
 *
 * @param previewed whether what was typed is shown as somebody would read it
 */
record TextPage(Frame frame, boolean administrates, TextGroup group, String key, List<KeptWording> history,
		TextForm form, FormErrors errors, boolean previewed, Told told) implements Page {

	String address() {
		return TextAddress.of(this.group, this.key);
	}

	String bundledDutch() {
		return TextGroup.bundled(this.group.dutch(this.key));
	}

	String bundledEnglish() {
		return TextGroup.bundled(this.group.english(this.key));
	}

	Set<String> places() {
		return BundledTexts.placesOf(bundledDutch());
	}

	static boolean isDutch(KeptWording wording) {
		return wording.text().language().equals(Texts.DUTCH);
	}

	@Override
	public HttpStatus status() {
		return !this.errors.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: (this.told.problem() != null) ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
