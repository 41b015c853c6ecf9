package nl.meekijken.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes replies: pages as HTML, redirects as "see other". */
@Component
class ReplyWriter implements HandlerMethodReturnValueHandler {

	private final Templates templates;

	ReplyWriter(Templates templates) {
		this.templates = templates;
	}

	@Override
	public boolean supportsReturnType(MethodParameter returnType) {
		return Reply.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public void handleReturnValue(@Nullable Object returnValue, MethodParameter returnType,
			ModelAndViewContainer container, NativeWebRequest request) throws IOException {
		container.setRequestHandled(true);
		var response = request.getNativeResponse(HttpServletResponse.class);
		if (response != null && returnValue instanceof Reply reply) {
			write(reply, response);
		}
	}

	void write(Reply reply, HttpServletResponse response) throws IOException {
		switch (reply) {
			case Page page -> draw(page, "", response);
			case Part part -> draw(part.page(), "-" + part.name(), response);
			case Redirect redirect -> {
				response.setStatus(HttpStatus.SEE_OTHER.value());
				response.setHeader(HttpHeaders.LOCATION, redirect.to());
			}
		}
	}

	private void draw(Page page, String suffix, HttpServletResponse response) throws IOException {
		var drawn = new PageBytes();
		this.templates.draw(page, suffix, drawn);
		response.setStatus(page.status().value());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setContentLength(drawn.length());
		response.addHeader(HttpHeaders.VARY, "HX-Request");
		drawn.writeTo(response.getOutputStream());
	}

}
