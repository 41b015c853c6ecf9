package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Texts;

/** Switches between Dutch and English, and remembers it. */
@Controller
class LanguageController {

	private final LocaleResolver languages;

	LanguageController(LocaleResolver languages) {
		this.languages = languages;
	}

	@PostMapping("/taal")
	Reply choose(@RequestParam(defaultValue = "nl") String taal, @RequestParam(defaultValue = "/") String terug,
			HttpServletRequest request, HttpServletResponse response) {
		this.languages.setLocale(request, response, taal.equals("en") ? Texts.ENGLISH : Texts.DUTCH);
		return new Redirect(Redirect.staysHere(terug) ? terug : "/");
	}

}
