package nl.meekijken.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Remembers in the session when a factor was last given: what is sensitive asks for it.
 */
@Component
public class StepUp implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	/** How long a factor counts as just given. */
	static final Duration FRESH = Duration.ofMinutes(5);

	private static final String PROVED_AT = "proved-at";

	private final Clock clock;

	StepUp(Clock clock) {
		this.clock = clock;
	}

	/** A factor was given: the session goes on under a new id. */
	public void prove(HttpServletRequest request) {
		request.changeSessionId();
		note(request);
	}

	void note(HttpServletRequest request) {
		request.getSession().setAttribute(PROVED_AT, Long.toString(this.clock.millis()));
	}

	/** The proof of this session, if it is fresh. */
	public Optional<FreshProof> proof(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(PROVED_AT) instanceof String moment)) {
			return Optional.empty();
		}
		var givenAt = Instant.ofEpochMilli(Long.parseLong(moment));
		return Optional.of(new FreshProof(givenAt))
			.filter(proof -> !givenAt.plus(FRESH).isBefore(this.clock.instant()));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == FreshProof.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return proof(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
			.orElseThrow(StaleProof::new);
	}

}
