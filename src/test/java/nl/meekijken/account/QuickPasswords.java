package nl.meekijken.account;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords as they are, but little work each: half of what the tests of the whole house
 * took was reckoning with them. {@link PasswordsTests} looks at the real work.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

	static PasswordEncoder argon2id() {
		return new DelegatingPasswordEncoder("argon2id",
				Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
	}

	@Bean
	@Primary
	Passwords quickPasswords() {
		return new Passwords(argon2id(), Duration.ofSeconds(5));
	}

}
