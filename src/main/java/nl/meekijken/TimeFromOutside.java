package nl.meekijken;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house; nothing else tells the time. */
@Configuration(proxyBeanMethods = false)
class TimeFromOutside {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
