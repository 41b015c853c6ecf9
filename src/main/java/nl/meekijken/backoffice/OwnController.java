package nl.meekijken.backoffice;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

import nl.meekijken.access.OwnDetailsForm;
import nl.meekijken.access.PresenceReading;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows members of staff what is known of them, and keeps what they change. */
@Controller
@RequestMapping(OwnController.ADDRESS)
class OwnController {

	static final String ADDRESS = "/kantoor/eigen-gegevens";

	private static final Notices NOTICES = new Notices(
			Map.of("opgeslagen", "own.saved", "beeindigd", "own.session.ended"));

	private final Accounts accounts;

	private final PresenceReading presence;

	private final OpenSessions sessions;

	private final LocaleResolver languages;

	private final StaffReading frames;

	private final AtHome home;

	OwnController(Accounts accounts, PresenceReading presence, OpenSessions sessions, LocaleResolver languages,
			StaffReading frames, AtHome home) {
		this.accounts = accounts;
		this.presence = presence;
		this.sessions = sessions;
		this.languages = languages;
		this.frames = frames;
		this.home = home;
	}

	@GetMapping
	Reply show(Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		return page(viewer, shell, null, new FormErrors(), request);
	}

	@PostMapping
	Reply keep(@RequestParam MultiValueMap<String, String> typed, Viewer.Staff viewer, Shell shell,
			HttpServletRequest request, HttpServletResponse response) {
		var form = OwnDetailsForm.of(new Filled(typed));
		var errors = new FormErrors();
		var details = form.read(shell.texts(), errors);
		if (details.isEmpty()) {
			return page(viewer, shell, form, errors, request);
		}
		this.home.of(viewer, () -> {
			this.accounts.change(viewer.person(), details.get());
			return viewer;
		});
		this.languages.setLocale(request, response, details.get().language());
		return new Redirect(ADDRESS + "?opgeslagen");
	}

	/** Ends one session elsewhere, or all; this one goes on. */
	@PostMapping("/sessies/einde")
	Reply end(@RequestParam(name = "sessie", required = false) @Nullable UUID key, Viewer.Staff viewer,
			HttpServletRequest request) {
		this.home.of(viewer, () -> {
			if (key == null) {
				this.sessions.endOthers(viewer.person(), request.getSession().getId());
			}
			else {
				this.sessions.end(viewer.person(), key.toString());
			}
			return viewer;
		});
		return new Redirect(ADDRESS + "?beeindigd#sessies");
	}

	/** With the form as it was typed, or as it is kept. */
	private OwnPage page(Viewer.Staff viewer, Shell shell, @Nullable OwnDetailsForm typed, FormErrors errors,
			HttpServletRequest request) {
		var frame = this.frames.frame(shell, Section.OWN);
		var notice = NOTICES.in(request, shell);
		return this.home.of(viewer, () -> {
			var account = this.accounts.own(viewer.person());
			var form = (typed != null) ? typed : OwnDetailsForm.of(account.details());
			return new OwnPage(frame, account, form, errors, this.presence.of(viewer.person(), request), notice);
		});
	}

}
