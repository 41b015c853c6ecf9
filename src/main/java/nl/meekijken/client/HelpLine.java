package nl.meekijken.client;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.values.PhoneNumber;

/** Whom a client calls when a link does not do what it should. */
@Component
class HelpLine {

	private final PhoneNumber phone;

	HelpLine(@Value("${meekijken.service-phone:088 000 01 00}") String typed) {
		this.phone = PhoneNumber.of(typed);
	}

	PhoneNumber phone() {
		return this.phone;
	}

}
