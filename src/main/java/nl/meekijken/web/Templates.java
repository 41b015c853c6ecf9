package nl.meekijken.web;

import java.util.Locale;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** Draws pages with the templates that were compiled with the house. */
@Component
public class Templates {

	private static final ClassValue<String> NAMES = new ClassValue<>() {

		@Override
		protected String computeValue(Class<?> page) {
			return nameOf(page);
		}

	};

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
			Templates.class.getClassLoader(), "nl.meekijken");

	Templates() {
		this.engine.setBinaryStaticContent(true);
	}

	/** The HTML of a page that does not leave as an answer. */
	public String html(Page page) {
		var output = new StringOutput();
		draw(page, "", output);
		return output.toString();
	}

	void draw(Page page, String suffix, TemplateOutput output) {
		this.engine.render(NAMES.get(page.getClass()) + suffix + ".jte", page, output);
	}

	private static String nameOf(Class<?> page) {
		var module = page.getPackageName().substring(page.getPackageName().lastIndexOf('.') + 1);
		var name = page.getSimpleName().replaceAll("Page$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-");
		return module + "/" + name.toLowerCase(Locale.ROOT);
	}

}
