package nl.meekijken.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A journey through the house as a newcomer starts it: its own PostgreSQL in a data
 * directory that is new each run, the demo world in it, and Chromium in front. All
 * journeys share one house; each visit has a browser of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		properties = "meekijken.data=" + Visits.DATA)
@ContextConfiguration(initializers = OwnPort.class)
@interface InABrowser {

}
