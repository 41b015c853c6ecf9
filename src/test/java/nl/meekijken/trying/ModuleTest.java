package nl.meekijken.trying;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import nl.meekijken.account.QuickPasswords;

/**
 * A test of the whole house on real PostgreSQL, with a clock that can be moved. All of
 * them share one context; each makes its own office, so that none needs cleaning up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "meekijken.embedded=false", TestVault.SETTING, "meekijken.check-round=false",
		"meekijken.news-round=false", "meekijken.wording-round=false",
		"meekijken.mail.reply-address=dossier@antwoord.example", "meekijken.imap.authserv=mx.antwoord.example",
		"meekijken.second-factor=optional", "meekijken.secret=only-for-tests-only-for-tests-only-for-tests",
		"spring.datasource.hikari.data-source-properties.socketFactory=nl.meekijken.trying.RoundTrips" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = { TestPostgres.class, TestScanner.class })
@Import({ MovableClock.InPlaceOfTheRealOne.class, QuickPasswords.class, Examples.class, Letters.class, People.class })
public @interface ModuleTest {

}
