package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in PostgreSQL, so that they outlive a node and end everywhere at once.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Sessions {

	/** OWASP ASVS 7.3.1: an unused session ends. */
	private static final Duration IDLE = Duration.ofMinutes(30);

	private static final int ID_BYTES = 32;

	@Bean
	CalmSessions<?> sessionRepository(JdbcIndexedSessionRepository repository) {
		return new CalmSessions<>(repository);
	}

	@Bean
	JdbcIndexedSessionRepository storedSessions(SideConnections connections) {
		var transactions = new WritesOnly(
				new TransactionTemplate(new DataSourceTransactionManager(connections.dataSource())));
		var repository = new JdbcIndexedSessionRepository(new JdbcTemplate(connections.dataSource()), transactions);
		repository.setTableName("account.session");
		repository.setDefaultMaxInactiveInterval(IDLE);
		repository.setSessionIdGenerator(randomIds());
		repository.setConversionService(textsOnly());
		return repository;
	}

	private static SessionIdGenerator randomIds() {
		var chance = new SecureRandom();
		return () -> {
			var bytes = new byte[ID_BYTES];
			chance.nextBytes(bytes);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		};
	}

	/** A session holds texts only: nothing that is read from it can be made to run. */
	private static GenericConversionService textsOnly() {
		var conversions = new GenericConversionService();
		conversions.addConverter(Object.class, byte[].class, SessionText::toBytes);
		conversions.addConverter(byte[].class, Object.class, SessionText::fromBytes);
		return conversions;
	}

	@Bean
	CookieSerializer sessionCookie(@Value("${meekijken.public-url}") String publicUrl) {
		var secure = publicUrl.startsWith("https:");
		var cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-sessie" : "sessie");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		cookie.setUseBase64Encoding(false);
		return cookie;
	}

	/**
	 * Reading a session is one statement, which needs no transaction round it and so
	 * saves a round trip.
	 */
	private record WritesOnly(TransactionOperations transactions) implements TransactionOperations {

		@Override
		public <T extends @Nullable Object> T execute(TransactionCallback<T> reading) {
			return TransactionOperations.withoutTransaction().execute(reading);
		}

		@Override
		public void executeWithoutResult(Consumer<TransactionStatus> writing) {
			this.transactions.executeWithoutResult(writing);
		}

	}

}
