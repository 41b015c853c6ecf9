package nl.meekijken.web;

import java.util.Locale;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import org.springframework.stereotype.Component;

/** Draws pages with the templates that were compiled with the house. */
@Component
class Templates {

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
			Templates.class.getClassLoader(), "nl.meekijken");

	Templates() {
		this.engine.setBinaryStaticContent(true);
	}

	void draw(Page page, String suffix, TemplateOutput output) {
		this.engine.render(nameOf(page) + suffix + ".jte", page, output);
	}

	private static String nameOf(Page page) {
		var type = page.getClass();
		var module = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
		var name = type.getSimpleName().replaceAll("Page$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-");
		return module + "/" + name.toLowerCase(Locale.ROOT);
	}

}
