package nl.meekijken.trying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A browser without a screen: keeps cookies, sends the hidden field that a form of ours
 * holds.
 */
public class Browser {

	private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final MockMvc mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private String forgeryToken = "";

	private String address = "127.0.0.1";

	private String host = "";

	private String page = "";

	public Browser(MockMvc mvc) {
		this.mvc = mvc;
	}

	/** The same browser, calling from another address. */
	public Browser from(String remoteAddress) {
		this.address = remoteAddress;
		return this;
	}

	/** The same browser, whose next requests another node answers. */
	public Browser movedTo(MockMvc node) {
		var moved = new Browser(node).from(this.address);
		moved.cookies.putAll(this.cookies);
		moved.forgeryToken = this.forgeryToken;
		return moved;
	}

	/** The same browser, naming another host than the one it reached. */
	public Browser naming(String otherHost) {
		this.host = otherHost;
		return this;
	}

	/** The same browser, which says that a form stood on that page. */
	public Browser on(String formPage) {
		this.page = formPage;
		return this;
	}

	public MockHttpServletResponse get(String path) {
		return send(MockMvcRequestBuilders.get(URI.create(path)).accept(MediaType.TEXT_HTML));
	}

	/** As htmx asks for a part of a page. */
	public MockHttpServletResponse getPart(String path) {
		return send(MockMvcRequestBuilders.get(URI.create(path)).header("HX-Request", "true"));
	}

	public MockHttpServletResponse post(String path, String... namesAndValues) {
		var request = MockMvcRequestBuilders.post(URI.create(path)).param("_csrf", this.forgeryToken);
		for (var index = 0; index < namesAndValues.length; index += 2) {
			request.param(namesAndValues[index], namesAndValues[index + 1]);
		}
		return send(request);
	}

	/** As our script sends a file: the body of a request of its own. */
	public MockHttpServletResponse postBytes(String path, byte[] bytes, String... headers) {
		var request = MockMvcRequestBuilders.post(URI.create(path))
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.content(bytes)
			.header("X-XSRF-TOKEN", this.forgeryToken);
		for (var index = 0; index < headers.length; index += 2) {
			request.header(headers[index], headers[index + 1]);
		}
		return send(request);
	}

	/** Sends a file with a form. */
	public MockHttpServletResponse send(String path, String field, String name, byte[] bytes,
			String... namesAndValues) {
		var form = new FilledForm().with("_csrf", this.forgeryToken);
		for (var index = 0; index < namesAndValues.length; index += 2) {
			form.with(namesAndValues[index], namesAndValues[index + 1]);
		}
		return postForm(path, form.with(field, name, bytes));
	}

	/** As a form without script sends files. */
	public MockHttpServletResponse postFiles(String path, MockMultipartFile... files) {
		var form = new FilledForm().with("_csrf", this.forgeryToken).with("soort", "QUOTATION");
		for (var file : files) {
			form.with(file.getName(), Objects.requireNonNull(file.getOriginalFilename()), bytesOf(file));
		}
		return postForm(path, form);
	}

	/** Sends a form with files as it is, without the token of the page. */
	public MockHttpServletResponse postForm(String path, FilledForm form) {
		return postForm(path, form.mediaType(), form.bytes());
	}

	/** Sends what may be a form with files. */
	public MockHttpServletResponse postForm(String path, String mediaType, byte[] bytes) {
		return send(MockMvcRequestBuilders.post(URI.create(path))
			.contentType(MediaType.parseMediaType(mediaType))
			.content(bytes));
	}

	private static byte[] bytesOf(MockMultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As a page asks by itself, while nobody does anything. */
	public MockHttpServletResponse getByItself(String path) {
		return send(MockMvcRequestBuilders.get(URI.create(path)).header("HX-Request", "true").header("X-Vanzelf", "1"));
	}

	/** Signs in by the form, as a person would. */
	public MockHttpServletResponse signIn(String name, String password) {
		get("/inloggen");
		return post("/inloggen", "gebruikersnaam", name, "wachtwoord", password);
	}

	/** What the last page that came put into its forms. */
	public String formToken() {
		return this.forgeryToken;
	}

	public Cookie cookie(String name) {
		return this.cookies.getOrDefault(name, new Cookie(name, ""));
	}

	public Browser forget(String cookie) {
		this.cookies.remove(cookie);
		return this;
	}

	public Browser keep(Cookie cookie) {
		this.cookies.put(cookie.getName(), cookie);
		return this;
	}

	private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
		try {
			if (!this.cookies.isEmpty()) {
				request.cookie(this.cookies.values().toArray(Cookie[]::new));
			}
			var response = this.mvc.perform(request.with(sent -> {
				sent.setRemoteAddr(this.address);
				if (!this.page.isEmpty()) {
					sent.addHeader("Referer", "http://localhost" + this.page);
				}
				if (!this.host.isEmpty()) {
					sent.setServerName(this.host);
					sent.addHeader("X-Forwarded-Host", this.host);
				}
				return sent;
			})).andReturn().getResponse();
			remember(response);
			return response;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void remember(MockHttpServletResponse response) throws Exception {
		for (var cookie : response.getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		if ("text/html".equals(
				MediaType.parseMediaType((response.getContentType() != null) ? response.getContentType() : "text/plain")
					.toString()
					.split(";", 2)[0])) {
			var found = FORGERY_TOKEN.matcher(response.getContentAsString());
			if (found.find()) {
				this.forgeryToken = found.group(1);
			}
		}
	}

}
