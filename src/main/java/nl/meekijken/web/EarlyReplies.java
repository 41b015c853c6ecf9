package nl.meekijken.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Answers with a page before any controller was reached, as controllers do. */
@Component
public class EarlyReplies {

	private final ShellArgument shells;

	private final ReplyWriter writer;

	private final LocaleResolver languages;

	EarlyReplies(ShellArgument shells, ReplyWriter writer, LocaleResolver languages) {
		this.shells = shells;
		this.writer = writer;
		this.languages = languages;
	}

	/** What a page of an audience needs of a request. */
	public Shell shell(HttpServletRequest request, String audience) {
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.languages);
		return this.shells.of(request, audience);
	}

	public void write(Reply reply, HttpServletResponse response) throws IOException {
		this.writer.write(reply, response);
	}

}
