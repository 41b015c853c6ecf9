package nl.meekijken.web;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears from browsers what the content security policy kept them from, and logs what kind
 * of thing it was: a page of ours that breaks its own policy, or somebody who tries to
 * have something run in one (OWASP ASVS 3.4.7). Anybody may send such reports, so of each
 * only words that we know are written down, and no address, and not more than some an
 * hour.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PolicyReports extends OncePerRequestFilter {

	/** Where browsers send them. */
	static final String ADDRESS = "/beleid-geweigerd";

	/** How the policy calls that place. */
	static final String ENDPOINT = "csp";

	private static final int LONGEST = 32_768;

	private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);

	private final Bucket lines = Bucket.builder()
		.addLimit(limit -> limit.capacity(60).refillGreedy(60, Duration.ofHours(1)))
		.build();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !request.getRequestURI().equals(ADDRESS);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		note(request.getInputStream().readNBytes(LONGEST));
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
	}

	private void note(byte[] reports) {
		try {
			JsonMapper.shared().readTree(reports).forEach(report -> PolicyRefusal.in(report).ifPresent(this::note));
		}
		catch (JacksonException ex) {
			LOG.debug("No report of a browser");
		}
	}

	private void note(PolicyRefusal refusal) {
		if (this.lines.tryConsume(1)) {
			LOG.warn("A browser kept to {} and refused {}", refusal.directive(), refusal.kind());
		}
	}

}
