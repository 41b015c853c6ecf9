package nl.meekijken.administration;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.StaffOverseer;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.TextKey;
import nl.meekijken.wording.KeptWording;
import nl.meekijken.wording.Wordings;

/** Words one text otherwise, or as the bundle has it again. */
@Controller
class TextController {

	private static final Notices NOTICES = new Notices(Map.of("bewaard", "texts.saved", "terug", "texts.restored"));

	private final Wordings wordings;

	private final StaffReading reading;

	private final Keeping keeping;

	TextController(Wordings wordings, StaffReading reading, Keeping keeping) {
		this.wordings = wordings;
		this.reading = reading;
		this.keeping = keeping;
	}

	@GetMapping(TextAddress.PATH)
	Reply show(StaffOverseer overseer, Shell shell, @RequestParam(defaultValue = "") String groep,
			@RequestParam(defaultValue = "") String tekst, HttpServletRequest request) {
		var group = known(groep, tekst);
		var read = read(group, tekst, shell);
		return new TextPage(read.frame(), overseer.administrates(), group, tekst, read.content(),
				form(group, tekst, read.content()), new FormErrors(), false, Told.in(request, shell, NOTICES));
	}

	@PostMapping(TextAddress.PATH)
	Reply word(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String groep,
			@RequestParam(defaultValue = "") String tekst, @RequestParam(defaultValue = "") String doe) {
		var group = known(groep, tekst);
		var form = TextForm.of(new Filled(typed));
		var read = read(group, tekst, shell);
		var errors = new FormErrors();
		var dutch = TextForm.read("nederlands", form.dutch(), group.dutch(tekst), shell.texts(), errors);
		var english = TextForm.read("engels", form.english(), group.english(tekst), shell.texts(), errors);
		var changed = !form.seen().equals(Integer.toString(read.content().size()));
		if (doe.equals("voorbeeld") || changed || dutch.isEmpty() || english.isEmpty()) {
			var told = (changed && errors.isEmpty()) ? Told.problem(shell.texts().say("changed-meanwhile"))
					: Told.NOTHING;
			var again = new TextForm(form.key(), form.dutch(), form.english(), Integer.toString(read.content().size()));
			return new TextPage(read.frame(), true, group, tekst, read.content(), again, errors, errors.isEmpty(),
					told);
		}
		var by = Objects.requireNonNull(read.frame().reader()).fullName();
		keep(viewer, FormKey.of("wording", form.key(), form + tekst), () -> {
			keep(group.dutch(tekst), dutch.get(), read.content(), by);
			keep(group.english(tekst), english.get(), read.content(), by);
		});
		return new Redirect(TextAddress.of(group, tekst) + "&bewaard");
	}

	@PostMapping(TextAddress.PATH + "/terug")
	Reply restore(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, Shell shell,
			@RequestParam(defaultValue = "") String groep, @RequestParam(defaultValue = "") String tekst,
			@RequestParam(defaultValue = "") String sleutel) {
		var group = known(groep, tekst);
		var read = read(group, tekst, shell);
		var by = Objects.requireNonNull(read.frame().reader()).fullName();
		keep(viewer, FormKey.of("wording restored", sleutel, groep + tekst), () -> {
			for (var text : List.of(group.dutch(tekst), group.english(tekst))) {
				if (said(text, read.content()) != null) {
					this.wordings.keep(text, null, by);
				}
			}
		});
		return new Redirect(TextAddress.of(group, tekst) + "&terug");
	}

	private void keep(Viewer.Staff viewer, FormKey form, Runnable change) {
		this.keeping.once(viewer, form, () -> {
			change.run();
			return Keeping.DONE;
		});
		this.wordings.say();
	}

	/** What is said already is not worded again. */
	private void keep(TextKey text, String words, List<KeptWording> history, String by) {
		var said = said(text, history);
		if (!words.equals((said != null) ? said : TextGroup.bundled(text))) {
			this.wordings.keep(text, words, by);
		}
	}

	private static @Nullable String said(TextKey text, List<KeptWording> history) {
		return history.stream()
			.filter(wording -> wording.text().equals(text))
			.findFirst()
			.map(KeptWording::words)
			.orElse(null);
	}

	private static TextForm form(TextGroup group, String key, List<KeptWording> history) {
		var dutch = said(group.dutch(key), history);
		var english = said(group.english(key), history);
		return TextForm.of((dutch != null) ? dutch : TextGroup.bundled(group.dutch(key)),
				(english != null) ? english : TextGroup.bundled(group.english(key)), history.size());
	}

	private static TextGroup known(String group, String key) {
		return TextGroup.named(group).filter(named -> named.has(key)).orElseThrow(NotFound::new);
	}

	private Read<List<KeptWording>> read(TextGroup group, String key, Shell shell) {
		return this.reading.with(this.wordings.of(group.bundle(), key), shell, Section.ADMINISTRATION);
	}

}
