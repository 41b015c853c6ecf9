package nl.meekijken.portal;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.notification.ChosenDossier;
import nl.meekijken.notification.Rhythm;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Choosing whether, how often and of what news comes by mail.
 *
 * @param read what was chosen, and how many mails each choice would have brought
 * @param notice what was just done
 */
record NewsMailPage(Frame frame, NewsMailForm form, FormErrors errors, NewsMailReading.Read read,
		@Nullable String notice) implements Page {

	static final String MAKE_CALENDAR = OwnCalendarController.MAKE;

	static final String END_CALENDAR = OwnCalendarController.END;

	static final String CALENDAR = NewsMailController.ADDRESS + "#agenda";

	Texts texts() {
		return this.frame.texts();
	}

	List<Integer> hours() {
		return IntStream.rangeClosed(NewsMailForm.FIRST_HOUR, NewsMailForm.LAST_HOUR).boxed().toList();
	}

	boolean isChosen(Rhythm rhythm) {
		return rhythm.name().equals(this.form.rhythm());
	}

	boolean isChosen(ActivityGroup kind, Rhythm rhythm) {
		return rhythm.name().equals(this.form.of(kind));
	}

	/** What the choice that is kept would have brought, and an overview a day instead. */
	String counted() {
		var count = this.read.count();
		var rhythm = this.read.choices().usual().rhythm();
		return texts().say((rhythm == Rhythm.DAILY) ? "newsmail.counted.daily" : "newsmail.counted", count.of(rhythm),
				count.of(Rhythm.DAILY));
	}

	/** Whether kinds differ from what is usual, or one of them cannot be. */
	boolean showsKinds() {
		return this.form.hasKinds();
	}

	List<ChosenDossier> dossiers() {
		return this.read.dossiers().dossiers();
	}

	/** Where other dossiers that were chosen for stand; none if they are all here. */
	@Nullable String dossiersBefore() {
		var page = this.read.dossiers().page();
		return (page > 1) ? onPage(page - 1) : null;
	}

	@Nullable String dossiersAfter() {
		return this.read.dossiers().more() ? onPage(this.read.dossiers().page() + 1) : null;
	}

	private static String onPage(int page) {
		return NewsMailController.ADDRESS + "?bladzijde=" + page + "#dossiers";
	}

	static String choosing(ChosenDossier dossier) {
		return new DossierAddress(dossier.number()).mail();
	}

	static String pageOf(ChosenDossier dossier) {
		return new DossierAddress(dossier.number()).page();
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
