package nl.meekijken.journeys;

import java.util.Optional;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.meekijken.embedded.CaughtLetter;
import nl.meekijken.embedded.Postbox;

/** What somebody was mailed, read in the letterbox of the trial set-up. */
record MailedLetters(Visit visit, Postbox postbox) {

	private static final int PATIENCE = 60_000;

	/** Waits until a letter of that subject is there, and opens it. */
	void open(String to, String subject) {
		this.visit.page()
			.waitForCondition(() -> find(to, subject).isPresent(),
					new Page.WaitForConditionOptions().setTimeout(PATIENCE));
		this.visit.open("/postvak/" + find(to, subject).orElseThrow().id());
	}

	private Optional<CaughtLetter> find(String to, String subject) {
		return this.postbox.letters()
			.stream()
			.filter(letter -> letter.to().contains(to) && letter.subject().contains(subject))
			.findFirst();
	}

	void follow(String link) {
		letter().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(link)).click();
	}

	String code() {
		return letter().locator(".typed code").textContent();
	}

	private FrameLocator letter() {
		return this.visit.page().frameLocator("iframe");
	}

}
