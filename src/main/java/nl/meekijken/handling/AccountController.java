package nl.meekijken.handling;

import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.AccountCheck;
import nl.meekijken.dossier.AccountDecision;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets a second pair of eyes confirm or refuse where a client is paid. */
@Controller
class AccountController {

	static final String ADDRESS = Addresses.ONE + "/iban";

	private static final int LONGEST_REASON = 200;

	private static final Notices NOTICES = new Notices(Map.of("bevestigd", "iban.confirmed", "afgewezen",
			"iban.refused", "genoteerd", "iban.given", "gesloten", "iban.closed"));

	private final AccountReading reading;

	private final BankAccounts accounts;

	private final AuthorReading authors;

	private final Work work;

	AccountController(AccountReading reading, BankAccounts accounts, AuthorReading authors, Work work) {
		this.reading = reading;
		this.accounts = accounts;
		this.authors = authors;
		this.work = work;
	}

	@GetMapping(ADDRESS)
	Reply show(Viewer.Staff viewer, Shell shell, @PathVariable String nummer, HttpServletRequest request) {
		return this.reading.read(this.work.find(nummer), viewer, shell, AccountDraft.told(NOTICES.in(request, shell)));
	}

	@PostMapping(ADDRESS + "/bevestigen")
	Reply confirm(Viewer.Staff viewer, FreshProof proof, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String rekening, @RequestParam(defaultValue = "") String hoe) {
		var place = this.work.find(nummer);
		var how = Arrays.stream(AccountCheck.values()).filter(check -> check.name().equals(hoe)).findFirst();
		if (how.isEmpty()) {
			return this.reading.read(place, viewer, shell,
					AccountDraft.wrong("", "", shell.texts().say("iban.how.missing")));
		}
		var by = this.authors.author(shell);
		return switch (this.work.inside(place.office(), viewer, () -> this.accounts.confirm(place.office(),
				place.dossier(), HeadForm.number(rekening), how.get(), by))) {
			case AccountDecision.Done() -> back(nummer, "bevestigd");
			case AccountDecision.Yourself() -> this.reading.read(place, viewer, shell,
					AccountDraft.refused(hoe, "", shell.texts().say("iban.yourself")));
			case AccountDecision.Settled() -> this.reading.read(place, viewer, shell,
					AccountDraft.refused(hoe, "", shell.texts().say("iban.settled")));
		};
	}

	@PostMapping(ADDRESS + "/afwijzen")
	Reply refuse(Viewer.Staff viewer, Shell shell, @PathVariable String nummer,
			@RequestParam(defaultValue = "") String rekening, @RequestParam(defaultValue = "") String reden) {
		var place = this.work.find(nummer);
		var reason = reden.strip();
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			return this.reading.read(place, viewer, shell,
					AccountDraft.wrong("", reden, shell.texts().say("iban.reason.wrong", LONGEST_REASON)));
		}
		var by = this.authors.author(shell);
		return switch (this.work.inside(place.office(), viewer,
				() -> this.accounts.refuse(place.office(), place.dossier(), HeadForm.number(rekening), reason, by))) {
			case AccountDecision.Done() -> back(nummer, "afgewezen");
			case AccountDecision.Yourself() -> this.reading.read(place, viewer, shell,
					AccountDraft.refused("", reden, shell.texts().say("iban.yourself")));
			case AccountDecision.Settled() -> this.reading.read(place, viewer, shell,
					AccountDraft.refused("", reden, shell.texts().say("iban.settled")));
		};
	}

	private static Redirect back(String number, String word) {
		return new Redirect(ADDRESS.replace("{nummer}", number) + "?" + word);
	}

}
