package nl.meekijken;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.demo.Demo;
import nl.meekijken.demo.DemoStaff;
import nl.meekijken.scanner.Scanner;

/**
 * Tells whoever started the embedded house where it is, with what to sign in, and where
 * the data lie.
 */
@Component
@ConditionalOnBooleanProperty("meekijken.embedded")
class StartReport {

	private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

	private final Demo demo;

	private final DemoStaff staff;

	private final Scanner scanner;

	private final boolean postbox;

	private final String data;

	StartReport(Demo demo, DemoStaff staff, Scanner scanner, @Value("${meekijken.demo:false}") boolean demoWorld,
			@Value("${meekijken.data:data}") String data) {
		this.demo = demo;
		this.staff = staff;
		this.scanner = scanner;
		this.postbox = demoWorld;
		this.data = data;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			var port = context.getWebServer().getPort();
			LOG.info("""


					Meekijken is ready:  http://localhost:{}
					Sign in with         account number or e-mail address, and password
					{}
					Staff sign in at     http://localhost:{}/kantoor
					{}
					Mail does not leave  {}
					Papers that come in  {}
					Data lie in          {}
					Stop with            Ctrl-C; the data are kept
					""", port, signIns(), port, staffSignIns(), mail(port), scanning(),
					Path.of(this.data).toAbsolutePath().normalize());
		}
	}

	private String mail(int port) {
		return this.postbox ? "http://localhost:" + port + "/postvak shows it"
				: "and nobody can read it: there is no demo world, and MEEKIJKEN_DATABASE_URL names no server";
	}

	private String scanning() {
		return this.scanner.isOn() ? "are scanned for viruses"
				: "are not scanned for viruses: MEEKIJKEN_CLAMD names no scanner";
	}

	private String staffSignIns() {
		return this.staff.signIns()
			.stream()
			.map(in -> "  %-8s %-34s %-26s %s, 112schade (%s)".formatted(in.accountNumber(), in.email(), in.password(),
					in.name(), in.role()))
			.collect(Collectors.joining("\n"));
	}

	private String signIns() {
		return this.demo.signIns()
			.stream()
			.map(in -> "  %-8s %-34s %-26s %s, %s (%s)".formatted(in.accountNumber(), in.email(), in.password(),
					in.name(), in.office(), in.tier()))
			.collect(Collectors.joining("\n"));
	}

}
