package fortunes;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The "fortunes" test of TechEmpower as bare as Spring MVC can be: twelve rows and one more, sorted, as a page. No
 * sessions, no security, no transactions.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class })
@RestController
public class Fortunes {

	public record Fortune(int id, String message) {
	}

	private final JdbcClient jdbc;

	private final TemplateEngine templates;

	public Fortunes(JdbcClient jdbc, TemplateEngine templates) {
		this.jdbc = jdbc;
		this.templates = templates;
	}

	public static void main(String[] args) {
		var application = new SpringApplication(Fortunes.class);
		application.setDefaultProperties(Map.of("spring.threads.virtual.enabled", "true", "spring.main.banner-mode", "off"));
		application.run(args);
	}

	@GetMapping("/fortunes")
	ResponseEntity<byte[]> fortunes() {
		var stored = this.jdbc.sql("select id, message from bench.fortune")
			.query((rows, row) -> new Fortune(rows.getInt(1), rows.getString(2)))
			.list();
		var all = Stream.concat(stored.stream(), Stream.of(new Fortune(0, "Additional fortune added at request time.")))
			.sorted(Comparator.comparing(Fortune::message))
			.toList();
		var html = new Utf8ByteOutput();
		this.templates.render("fortunes.jte", Map.of("fortunes", all), html);
		return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(html.toByteArray());
	}

	@SpringBootConfiguration
	static class Beans {

		@Bean
		DataSource dataSource() {
			var connections = new HikariDataSource();
			connections.setJdbcUrl(System.getenv("MEEKIJKEN_DATABASE_URL"));
			connections.setUsername(System.getenv("MEEKIJKEN_DATABASE_USER"));
			connections.setMaximumPoolSize(8);
			return connections;
		}

		@Bean
		JdbcClient jdbcClient(DataSource dataSource) {
			return JdbcClient.create(dataSource);
		}

		@Bean
		TemplateEngine templateEngine() {
			CodeResolver here = new DirectoryCodeResolver(java.nio.file.Path.of(System.getProperty("fortunes.templates")));
			return TemplateEngine.create(here, ContentType.Html);
		}

	}

}
