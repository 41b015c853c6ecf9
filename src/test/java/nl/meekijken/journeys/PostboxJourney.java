package nl.meekijken.journeys;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.embedded.Postbox;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InABrowser
class PostboxJourney {

	@Autowired
	private Outbox outbox;

	@Autowired
	private Postbox postbox;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void whatWasMailedIsReadWithoutSigningInAndALinkInItLeadsOn(Visit visit) {
		read(visit);
	}

	@Test
	void theSameWorksWithoutAScript(@WithoutScript Visit visit) {
		read(visit);
	}

	private void read(Visit visit) {
		var subject = post(visit);
		visit.open("/inloggen");
		visit.link("Postvak van deze proefopstelling").click();
		visit.link(subject).click();
		assertThat(visit.heading(1)).hasText(subject);
		assertThat(visit.page().locator("pre")).containsText("Naar de proef:\nhttp");
		var letter = visit.page().frameLocator("iframe");
		assertThat(letter.getByText("Dit is een proef.")).isVisible();
		assertThat(button(letter)).hasCSS("font-weight", "600");
		visit.page().setViewportSize(360, 740);
		assertThat(button(letter)).isInViewport();
		button(letter).click();
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen\\?uitgelogd$"));
		assertThat(visit.page().getByText("U bent uitgelogd.")).isVisible();
	}

	private static Locator button(FrameLocator letter) {
		return letter.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Naar de proef"));
	}

	private String post(Visit visit) {
		var subject = "Proef " + UUID.randomUUID();
		var letter = new Letter(EmailAddress.of("iemand@voorbeeld.example"), Texts.DUTCH, subject, "Een proef", List
			.of(new Passage.Words("Dit is een proef."), new Passage.Link("Naar de proef", "/inloggen?uitgelogd")));
		this.transactions.executeWithoutResult(transaction -> this.outbox.post(letter));
		visit.page()
			.waitForCondition(() -> this.postbox.letters().stream().anyMatch(sent -> sent.subject().equals(subject)),
					new Page.WaitForConditionOptions().setTimeout(20_000));
		return subject;
	}

}
