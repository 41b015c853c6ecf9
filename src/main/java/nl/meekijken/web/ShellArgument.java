package nl.meekijken.web;

import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Hands a controller its {@link Shell}, with the texts of the controller's own audience.
 */
@Component
class ShellArgument implements HandlerMethodArgumentResolver {

	private final Clock clock;

	ShellArgument(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Shell.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		var audience = parameter.getContainingClass().getPackageName();
		return of(servletRequest, audience.substring(audience.lastIndexOf('.') + 1));
	}

	Shell of(HttpServletRequest request, String audience) {
		var texts = Texts.of(audience, RequestContextUtils.getLocale(request), this.clock);
		var query = request.getQueryString();
		var address = request.getRequestURI() + ((query != null) ? "?" + query : "");
		var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		var partial = request.getHeader("HX-Request") != null
				&& request.getHeader("HX-History-Restore-Request") == null;
		var seconds = (request.getAttribute(Shell.SESSION_SECONDS) instanceof Long lasting) ? lasting : 0L;
		return new Shell(texts, address, (csrf != null) ? csrf.getParameterName() : "",
				(csrf != null) ? csrf.getToken() : "", seconds, partial);
	}

}
