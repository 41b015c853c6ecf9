package nl.meekijken.handling;

import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.SavedLists;
import nl.meekijken.web.Filled;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Saves the list that is on the screen under a name of the reader's own, gives it
 * another, and forgets it. A list that is sent twice is saved once, since it replaces the
 * one of its name.
 */
@Controller
@RequestMapping(Addresses.LIST + "/lijsten")
class SavedListController {

	private final SavedLists lists;

	private final WorklistReading reading;

	private final Work work;

	SavedListController(SavedLists lists, WorklistReading reading, Work work) {
		this.lists = lists;
		this.reading = reading;
		this.work = work;
	}

	@PostMapping
	Reply save(Viewer.Staff viewer, Shell shell, @RequestParam MultiValueMap<String, String> typed) {
		var query = WorkQuery.read(typed).onPage(1);
		var name = NameDraft.of(new Filled(typed).text(NameDraft.FIELD), shell.texts());
		if (name.isRight() && !atHome(viewer, () -> this.lists.save(name.typed(), query.kept()))) {
			name.wrong(shell.texts().say("lists.many", SavedLists.MOST));
		}
		return answer(query, name, shell, "bewaard");
	}

	@PostMapping("/{lijst}/naam")
	Reply rename(Viewer.Staff viewer, Shell shell, @PathVariable String lijst,
			@RequestParam MultiValueMap<String, String> typed) {
		var query = WorkQuery.read(typed).onPage(1);
		var name = NameDraft.of(new Filled(typed).text(NameDraft.FIELD), shell.texts());
		if (name.isRight() && !atHome(viewer, () -> this.lists.rename(id(lijst), name.typed()))) {
			name.wrong(shell.texts().say("lists.name.taken"));
		}
		return answer(query, name, shell, "hernoemd");
	}

	@PostMapping("/{lijst}/weg")
	Reply forget(Viewer.Staff viewer, Shell shell, @PathVariable String lijst,
			@RequestParam MultiValueMap<String, String> typed) {
		atHome(viewer, () -> {
			this.lists.forget(id(lijst));
			return true;
		});
		return answer(WorkQuery.read(typed).onPage(1), NameDraft.empty(), shell, "vergeten");
	}

	private Reply answer(WorkQuery query, NameDraft name, Shell shell, String done) {
		return name.isRight() ? WorklistController.told(query, done)
				: this.reading.read(query, shell, WorkTold.wrong(name));
	}

	private boolean atHome(Viewer.Staff viewer, Supplier<Boolean> deed) {
		return this.work.inside(viewer.office(), viewer, deed);
	}

	private static long id(String typed) {
		if (!typed.matches("[0-9]{1,18}")) {
			throw new NotFound();
		}
		return Long.parseLong(typed);
	}

}
