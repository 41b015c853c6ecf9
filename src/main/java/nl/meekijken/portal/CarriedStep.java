package nl.meekijken.portal;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import nl.meekijken.access.Wish;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.web.EarlyReplies;

/**
 * Hands a step of a report back that came after the session had ended, to be sent once
 * more: what was typed stands in the hidden fields of the answer, and is kept nowhere.
 */
@Component
class CarriedStep {

	private static final Pattern REPORT = Pattern.compile(ReportAddress.START + "/\\d+");

	private final EarlyReplies replies;

	CarriedStep(EarlyReplies replies) {
		this.replies = replies;
	}

	/**
	 * Whether a step comes; our script sends answers one by one and keeps them itself.
	 */
	static boolean isIn(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && REPORT.matcher(request.getRequestURI()).matches()
				&& request.getParameter("stap") != null;
	}

	/** The page that its form stands on. */
	static String page(HttpServletRequest request) {
		var step = ReportStep.of(request.getParameter("stap")).orElse(ReportStep.CLIENT);
		return request.getRequestURI() + "?stap=" + step.slug();
	}

	/** Shows what to do; false if there is too much to hand back. */
	boolean shown(HttpServletRequest request, HttpServletResponse response) throws IOException {
		var shell = this.replies.shell(request, "portal");
		var wish = Wish.behind(request, shell, ProofController.WAY);
		var act = wish.act();
		if (act == null) {
			return false;
		}
		this.replies.write(new SignedOutPage(shell.at(page(request)), act, wish.fields()), response);
		return true;
	}

}
