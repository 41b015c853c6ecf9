package nl.meekijken.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.FileSystemUtils;

import nl.meekijken.demo.Demo;

/**
 * Hands a journey the visits it asks for, and looks afterwards whether their browser had
 * anything to complain about. The browser starts once, and before the house does. On a
 * machine without a browser the journeys are skipped; under CI that is a failure.
 */
class Visits implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

	static final String DATA = "target/journeys/data-${trying.process:1}";

	static final Path PICTURES = Path.of("target", "journeys", "pictures");

	/** A busy machine may take seconds, in milliseconds. */
	private static final int PATIENCE = 20_000;

	private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Visits.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		var missing = "true".equals(System.getenv("CI")) ? Optional.<String>empty() : Chromium.missing();
		missing.filter(why -> context.getTestMethod().isEmpty()).ifPresent(System.err::println);
		return missing.map(ConditionEvaluationResult::disabled)
			.orElseGet(() -> ConditionEvaluationResult.enabled("a browser is wanted"));
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		Started.CHROMIUM.browser();
	}

	private static void clear(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visit.class;
	}

	@Override
	public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
		var house = SpringExtension.getApplicationContext(context);
		var address = "http://localhost:" + house.getEnvironment().getRequiredProperty("local.server.port");
		var visit = new Visit(Started.CHROMIUM.browser(), address, house.getBean(Demo.class).signIns(),
				!parameter.isAnnotated(WithoutScript.class));
		made(context).add(visit);
		return visit;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		var failed = context.getExecutionException().isPresent();
		for (var visit : made(context)) {
			if (failed) {
				visit.photograph(
						Path.of("target", "journeys", "failed", context.getRequiredTestMethod().getName() + ".png"));
			}
			visit.leave(failed);
		}
	}

	/**
	 * Once in a process, as the house is: Surefire may hand the journeys of a process out
	 * one by one, each as a run of its own.
	 */
	private static final class Started {

		static final Chromium CHROMIUM = start();

		private static Chromium start() {
			var started = Chromium.start();
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			clear(Path.of("target", "journeys", "data-" + System.getProperty("trying.process", "1")));
			Runtime.getRuntime().addShutdownHook(new Thread(started::close));
			return started;
		}

	}

	@SuppressWarnings("unchecked")
	private static List<Visit> made(ExtensionContext context) {
		return context.getStore(OURS).computeIfAbsent("visits", key -> new ArrayList<Visit>(), List.class);
	}

}
