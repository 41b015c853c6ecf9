package nl.meekijken.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import nl.meekijken.web.StrictHeaders;

/**
 * What the server refuses before any filter or page of ours sees it is answered in words
 * too, with the strict headers.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String HEADERS = Words.class.getName() + ".headers";

	private final Map<String, String> headers;

	ServerRefusals(@Value("${meekijken.public-url}") String publicUrl) {
		this.headers = StrictHeaders.at(publicUrl);
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers(context -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(Words.class.getName());
				context.getServletContext().setAttribute(HEADERS, this.headers);
			}
		});
	}

	/** Tomcat makes it by its name, so it is public and needs nothing. */
	public static class Words extends ErrorReportValve {

		private static final String PAGE = """
				<!doctype html>
				<html lang="nl">
				<head><meta charset="utf-8"><title>%1$s</title></head>
				<body>
				<h1>%1$s</h1>
				<p>%2$s</p>
				<p lang="en">%3$s</p>
				<p><a href="/dossiers">%4$s</a></p>
				</body>
				</html>
				""".formatted(text("nl", "title"), text("nl", "text"), text("en", "text"),
				ResourceBundle.getBundle("texts.portal", Locale.of("nl")).getString("fault.home"));

		private static String text(String language, String purpose) {
			return ResourceBundle.getBundle("texts.portal", Locale.of(language))
				.getString("Kind.NOT_UNDERSTOOD." + purpose);
		}

		/** Of the only site there is: what is refused so early belongs to none yet. */
		private Map<?, ?> headers() {
			return Stream.of(getContainer().findChildren())
				.map(site -> ((Context) site).getServletContext().getAttribute(HEADERS))
				.filter(Map.class::isInstance)
				.<Map<?, ?>>map(Map.class::cast)
				.findFirst()
				.orElse(StrictHeaders.ALWAYS);
		}

		@Override
		protected void report(Request request, Response response, Throwable cause) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			headers().forEach((name, value) -> response.setHeader(name.toString(), value.toString()));
			response.setLocale(Locale.of("nl"));
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			try {
				response.getReporter().write(PAGE);
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				getContainer().getLogger().debug("the client was gone", ex);
			}
		}

	}

}
