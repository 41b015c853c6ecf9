package nl.meekijken.account;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this house requires a second factor of everybody, whatever their office asks.
 */
@Component
record RequiredFactor(boolean always) {

	@Autowired
	RequiredFactor(@Value("${meekijken.second-factor:optional}") String choice) {
		this(choice.equals("required"));
	}

}
