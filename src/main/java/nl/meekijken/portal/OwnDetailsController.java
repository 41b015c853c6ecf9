package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

import nl.meekijken.access.OwnDetailsForm;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows people what is known of them, and keeps what they change. */
@Controller
class OwnDetailsController {

	static final String ADDRESS = "/eigen-gegevens";

	private static final Notices NOTICES = new Notices(
			Map.of("opgeslagen", "own.saved", "beeindigd", "own.session.ended", "kantoor", "own.office.saved"));

	private final OwnScreen screen;

	private final Accounts accounts;

	private final LocaleResolver languages;

	OwnDetailsController(OwnScreen screen, Accounts accounts, LocaleResolver languages) {
		this.screen = screen;
		this.accounts = accounts;
		this.languages = languages;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var account = this.accounts.own(viewer.person());
		return this.screen.draw(shell, request, OwnDetailsForm.of(account.details()), new FormErrors(),
				NOTICES.in(request, shell));
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request, HttpServletResponse response) {
		var form = OwnDetailsForm.of(new Filled(typed));
		var errors = new FormErrors();
		var details = form.read(shell.texts(), errors);
		if (details.isEmpty()) {
			return this.screen.draw(shell, request, form, errors, null);
		}
		this.accounts.change(viewer.person(), details.get());
		this.languages.setLocale(request, response, details.get().language());
		return new Redirect(ADDRESS + "?opgeslagen");
	}

}
