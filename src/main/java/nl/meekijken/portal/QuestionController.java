package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.Clients;
import nl.meekijken.question.Questions;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets somebody ask the handler of a dossier something. */
@Controller
@RequestMapping("/dossiers/{nummer}/vraag")
class QuestionController {

	private static final Notices NOTICES = new Notices(Map.of("gesteld", "question.asked"));

	private final Questions questions;

	private final Clients clients;

	private final Readers readers;

	QuestionController(Questions questions, Clients clients, Readers readers) {
		this.questions = questions;
		this.clients = clients;
		this.readers = readers;
	}

	@GetMapping
	Reply show(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request) {
		return page(known(number), FormKey.fresh(), "", new FormErrors(), NOTICES.in(request, shell), shell);
	}

	@PostMapping
	Reply ask(@PathVariable("nummer") String number, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell) {
		var address = known(number);
		var form = new Filled(typed);
		var words = form.text("vraag").strip();
		if (words.isEmpty() || words.length() > Questions.LONGEST) {
			var errors = new FormErrors();
			errors.add("vraag", shell.texts().say("question.words.wrong", Questions.LONGEST));
			return page(address, form.text("sleutel"), form.text("vraag"), errors, null, shell);
		}
		return this.questions.ask(address.number(), words, FormKey.of("question", form.text("sleutel"), number + words))
			.map(due -> new Redirect(address.question() + "?gesteld"))
			.orElseThrow(NotFound::new);
	}

	/** A dossier of the office whose client allows looking along. */
	private DossierAddress known(String number) {
		var address = DossierAddress.read(number);
		return this.clients.of(address.number()).map(client -> address).orElseThrow(NotFound::new);
	}

	private Reply page(DossierAddress address, String key, String words, FormErrors errors, @Nullable String notice,
			Shell shell) {
		return new QuestionPage(new Frame(shell, this.readers.current(), Section.DOSSIERS), address, key, words,
				this.questions.promise(), errors, notice);
	}

}
