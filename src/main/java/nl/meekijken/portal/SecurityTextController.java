package nl.meekijken.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whom to write to about a weakness (RFC 9116). */
@RestController
class SecurityTextController {

	private static final Duration VALID = Duration.ofDays(180);

	private final Clock clock;

	private final String contact;

	private final String publicUrl;

	SecurityTextController(Clock clock,
			@Value("${meekijken.security-contact:mailto:security@112schade.example}") String contact,
			@Value("${meekijken.public-url}") String publicUrl) {
		this.clock = clock;
		this.contact = contact;
		this.publicUrl = publicUrl;
	}

	@GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8")
	String text() {
		return """
				Contact: %s
				Expires: %s
				Preferred-Languages: nl, en
				Canonical: %s/.well-known/security.txt
				""".formatted(this.contact, this.clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
				this.publicUrl);
	}

}
