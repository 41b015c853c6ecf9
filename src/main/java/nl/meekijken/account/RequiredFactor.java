package nl.meekijken.account;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this house requires a second factor of everybody, whatever their office asks:
 * it does unless it is told not to, or is tried on the embedded servers.
 */
@Component
record RequiredFactor(boolean always) {

	/** A word that is not known requires it, for that is the safe mistake. */
	@Autowired
	RequiredFactor(@Value("${meekijken.second-factor:}") String choice,
			@Value("${meekijken.embedded:false}") boolean embedded) {
		this(choice.isEmpty() ? !embedded : !choice.equals("optional"));
	}

}
