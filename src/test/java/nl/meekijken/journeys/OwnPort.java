package nl.meekijken.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A port that is free, known before the house starts: its public address names it, and
 * passkeys belong to that address.
 */
class OwnPort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try (var found = new ServerSocket(0)) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("own port", Map.of("meekijken.port", found.getLocalPort())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
