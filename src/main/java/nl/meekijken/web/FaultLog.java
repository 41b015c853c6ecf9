package nl.meekijken.web;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes a fault down under a reference that the reader can name on the telephone.
 * Messages of exceptions and addresses of pages may hold personal data, so only kinds and
 * places are written.
 */
@Component
public class FaultLog {

	private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

	private static final int FRAMES = 12;

	private final SecureRandom chance = new SecureRandom();

	/** Writes the fault down and gives its reference. */
	public String note(Throwable fault, HttpServletRequest request) {
		var reference = "%04X-%04X".formatted(this.chance.nextInt(0x10000), this.chance.nextInt(0x10000));
		LOG.error("fault {} in {} {}: {}", reference, request.getMethod(),
				request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), chain(fault));
		return reference;
	}

	private static String chain(Throwable fault) {
		var frames = Arrays.stream(fault.getStackTrace())
			.limit(FRAMES)
			.map(StackTraceElement::toString)
			.collect(Collectors.joining("\n\tat "));
		var cause = fault.getCause();
		return fault.getClass().getName() + sqlState(fault) + "\n\tat " + frames
				+ ((cause != null) ? "\ncaused by " + chain(cause) : "");
	}

	private static String sqlState(Throwable fault) {
		return (fault instanceof java.sql.SQLException sql)
				? String.format(Locale.ROOT, " (SQL state %s)", sql.getSQLState()) : "";
	}

}
