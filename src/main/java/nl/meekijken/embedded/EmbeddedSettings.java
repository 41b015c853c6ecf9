package nl.meekijken.embedded;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Where no database server is named, the embedded one serves, with its own secret and the
 * demo world.
 */
class EmbeddedSettings implements EnvironmentPostProcessor {

	/** Where clients answer to: it does not exist outside this process. */
	private static final String ANSWERS = "dossier@meekijken.example";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		var serverNamed = StringUtils.hasText(environment.getProperty("meekijken.database.url"));
		if (!environment.getProperty("meekijken.embedded", Boolean.class, !serverNamed)) {
			return;
		}
		var directory = DataDirectory.at(environment.getProperty("meekijken.data", "data"));
		directory.create();
		var secrets = Secrets.in(directory);
		environment.getPropertySources()
			.addLast(new MapPropertySource("embedded", Map.of("meekijken.embedded", "true", "meekijken.demo", "true",
					"meekijken.mail.reply-address", ANSWERS, "meekijken.secret", secrets.of(Secrets.HOUSE),
					"meekijken.vault", directory.file("vault").toString(), "meekijken.database.backoffice-user",
					Secrets.BACKOFFICE, "meekijken.database.backoffice-password", secrets.of(Secrets.BACKOFFICE))));
	}

}
