package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.notification.MailPreferences;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets people choose whether, how often and of what news comes by mail. */
@Controller
class NewsMailController {

	static final String ADDRESS = "/eigen-gegevens/nieuws";

	private static final Notices NOTICES = new Notices(
			Map.of("bewaard", "newsmail.kept", "agenda-gestopt", "calendar.ended"));

	private final MailPreferences preferences;

	private final NewsMailReading reading;

	NewsMailController(MailPreferences preferences, NewsMailReading reading) {
		this.preferences = preferences;
		this.reading = reading;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Intermediary viewer, Shell shell, HttpServletRequest request,
			@RequestParam(defaultValue = "1") String bladzijde) {
		var page = bladzijde.matches("[0-9]{1,5}") ? Integer.parseInt(bladzijde) : 1;
		return page(shell, null, new FormErrors(), NOTICES.in(request, shell), page);
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell) {
		var form = NewsMailForm.of(new Filled(typed));
		var errors = new FormErrors();
		var choices = form.read(shell.texts(), errors);
		if (choices.isEmpty()) {
			return page(shell, form, errors, null, 1);
		}
		this.preferences.choose(viewer.office(), viewer.person(), choices.get());
		return new Redirect(ADDRESS + "?bewaard");
	}

	private Reply page(Shell shell, @Nullable NewsMailForm typed, FormErrors errors, @Nullable String notice,
			int page) {
		var read = this.reading.read(page);
		var form = (typed != null) ? typed : NewsMailForm.of(read.choices());
		return new NewsMailPage(new Frame(shell, read.person(), Section.OWN), form, errors, read, notice);
	}

}
