package nl.meekijken.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import nl.meekijken.trying.EveryMail.Mail;

/**
 * Looks at a mail as a mail program on a telephone draws it, and writes down what cannot
 * be read. The browser itself complains of whatever is asked from another site.
 */
final class MailLook {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/** What is wider than the screen, smaller than 15 pixels, or a picture. */
	private static final String MEASURE = """
			() => {
				const wrong = [];
				const beyond = document.scrollingElement.scrollWidth - innerWidth;
				if (beyond > 0) wrong.push(`scrolls sideways by ${beyond}`);
				for (const one of document.body.querySelectorAll('*')) {
					const place = one.getBoundingClientRect();
					if (place.left < 0 || place.right > innerWidth) wrong.push(`<${one.tagName}> is cut off`);
					if (parseFloat(getComputedStyle(one).fontSize) < 15) wrong.push(`<${one.tagName}> is small`);
				}
				for (const one of document.querySelectorAll('a.button'))
					if (one.getBoundingClientRect().height < 44) wrong.push('a button too low for a thumb');
				if (document.images.length > 0) wrong.push('has pictures');
				return wrong;
			}""";

	private final Visit visit;

	private final Set<Object> shapes = new HashSet<>();

	private final List<String> found = new ArrayList<>();

	private int number;

	MailLook(Visit visit) {
		this.visit = visit;
		visit.page().setViewportSize(360, 740);
	}

	List<String> found() {
		return this.found;
	}

	void at(Mail mail) {
		this.number++;
		var unseen = this.shapes.add(List.of(mail.shape(), mail.received().html().contains("antwoorden")));
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			var page = this.visit.page();
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			page.setContent(mail.received().html());
			var name = "mail-%s-%02d-%s".formatted(mail.letter().language().getLanguage(), this.number,
					scheme.name().toLowerCase(Locale.ROOT));
			((List<?>) page.evaluate(MEASURE)).forEach(wrong -> this.found.add(name + " " + mail + ": " + wrong));
			if (scheme == ColorScheme.LIGHT || unseen) {
				this.visit.picture(name);
			}
			if (unseen) {
				reads(name + " " + mail);
			}
		}
	}

	/** Mails that are made of the same pieces read alike. */
	private void reads(String name) {
		Accessible.violations(this.visit.page(), RULES).forEach(rule -> this.found.add(name + ": " + rule));
	}

}
