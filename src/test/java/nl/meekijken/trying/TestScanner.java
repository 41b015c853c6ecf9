package nl.meekijken.trying;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One real scanner for all tests of a run; where none is installed nobody answers at its
 * address, and what comes in stays in checking. Where nothing is drawn apart from the
 * network the house is tried all the same, as it is where that is accepted.
 */
public class TestScanner implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String ADDRESS = Clamav.isInstalled() ? Clamav.start(30).address() : "127.0.0.1:9";

	/** By which a house finds it. */
	public static Map<String, Object> settings() {
		return Map.of("meekijken.clamd", ADDRESS, "meekijken.drawing.network", "accepted");
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test scanner", settings()));
	}

}
