package nl.meekijken.portal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.values.PhoneNumber;

/** Whom to call at the recovery service when one has no account manager at hand. */
@Component
record ServiceDesk(PhoneNumber phone) {

	@Autowired
	ServiceDesk(@Value("${meekijken.service-phone:088 000 01 00}") String phone) {
		this(PhoneNumber.of(phone));
	}

}
