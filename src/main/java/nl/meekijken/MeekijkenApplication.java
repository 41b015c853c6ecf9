package nl.meekijken;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The roof: starts every floor of the house. */
@SpringBootApplication
class MeekijkenApplication {

	public static void main(String[] args) {
		SpringApplication.run(MeekijkenApplication.class, args);
	}

}
