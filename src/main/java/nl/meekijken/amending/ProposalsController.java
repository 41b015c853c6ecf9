package nl.meekijken.amending;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactWords;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Told;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.proposal.Decided;
import nl.meekijken.proposal.ProposalId;
import nl.meekijken.proposal.Proposals;
import nl.meekijken.web.Filled;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/** Takes over what an intermediary proposes, or refuses it. */
@Controller
class ProposalsController {

	private static final Notices NOTICES = new Notices(
			Map.of("overgenomen", "proposals.taken-over", "afgewezen", "proposals.refused"));

	private final Proposals proposals;

	private final StaffDossiers dossiers;

	private final ProposalsReading reading;

	private final DoneForms forms;

	private final Work work;

	private final Clock clock;

	ProposalsController(Proposals proposals, StaffDossiers dossiers, ProposalsReading reading, DoneForms forms,
			Work work, Clock clock) {
		this.proposals = proposals;
		this.dossiers = dossiers;
		this.reading = reading;
		this.forms = forms;
		this.work = work;
		this.clock = clock;
	}

	@GetMapping(ProposalsAddress.ALL)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, HttpServletRequest request) {
		return this.reading.read(this.work.find(nummer), viewer, shell,
				ProposalDraft.told(Told.in(request, shell, NOTICES)));
	}

	@PostMapping(ProposalsAddress.ALL + "/overnemen")
	Reply takeOver(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var filled = new Filled(typed);
		var id = ProposalsAddress.id(filled.text("voorstel"));
		var version = filled.text("versie");
		var by = this.reading.author(shell);
		var dutch = Texts.of("amending", Texts.DUTCH, this.clock);
		var key = FormKey.of("take over", filled.text("sleutel"), List.of(id, version));
		var decided = decide(place, viewer, key,
				() -> this.proposals.takeOver(place.office(), this.dossiers.open(place.number()).dossier().file(), id,
						version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1, by,
						(fact, value) -> FactWords.of(dutch, fact, value)));
		return answer(decided, "overgenomen", place, id, "", viewer, shell);
	}

	@PostMapping(ProposalsAddress.ALL + "/afwijzen")
	Reply refuse(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam MultiValueMap<String, String> typed) {
		var place = this.work.find(nummer);
		var filled = new Filled(typed);
		var id = ProposalsAddress.id(filled.text("voorstel"));
		var reason = filled.text("reden");
		if (!Proposals.fits(reason)) {
			return this.reading.read(place, viewer, shell, ProposalDraft.wrong(id, reason,
					shell.texts().say("proposals.reason.wrong", Proposals.LONGEST_REASON)));
		}
		var by = this.reading.author(shell);
		var key = FormKey.of("refuse", filled.text("sleutel"), List.of(id, reason));
		var decided = decide(place, viewer, key,
				() -> this.proposals.refuse(place.office(), place.dossier(), id, reason.strip(), by));
		return answer(decided, "afgewezen", place, id, reason, viewer, shell);
	}

	private Decided decide(Whereabouts place, Viewer.Staff viewer, FormKey key, Supplier<Decided> deciding) {
		return this.work.inside(place.office(), viewer,
				() -> Decided.valueOf(this.forms.once(key, () -> deciding.get().name())));
	}

	private Reply answer(Decided decided, String word, Whereabouts place, ProposalId id, String reason,
			Viewer.Staff viewer, Shell shell) {
		return (decided == Decided.DONE) ? new Redirect(new ProposalsAddress(place.number()).told(word)) : this.reading
			.read(place, viewer, shell, ProposalDraft.problem(id, reason, shell.texts().label(decided, "why")));
	}

}
