package nl.meekijken.portal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import nl.meekijken.trying.MovableClock;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/** Pages as a browser gets them, drawn without a server. */
final class Drawn {

	private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html,
			Drawn.class.getClassLoader(), "nl.meekijken");

	private Drawn() {
	}

	static String html(String template, Object page) {
		var output = new StringOutput();
		ENGINE.render("portal/" + template + ".jte", page, output);
		return output.toString();
	}

	/** Monday 23 November 2026, 09:14 in Amsterdam. */
	static Shell shell(Locale language) {
		var texts = Texts.of("portal", language, Clock.fixed(MovableClock.START, ZoneOffset.UTC));
		return new Shell(texts, "/dossiers", "_csrf", "token", 1800, false);
	}

}
