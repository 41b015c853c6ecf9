package nl.meekijken.office;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The intermediary offices: the tenants of the portal. */
@Component
@Transactional
public class Offices {

	/** Registers an office with its tier. */
	public OfficeId register(NewOffice office) {
		throw new UnsupportedOperationException();
	}

	/** Registers an account manager. */
	public long register(AccountManager manager) {
		throw new UnsupportedOperationException();
	}

}
