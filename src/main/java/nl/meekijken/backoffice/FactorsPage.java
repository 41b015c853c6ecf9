package nl.meekijken.backoffice;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.account.FactorState;
import nl.meekijken.account.Passkey;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Page;

/** The second factors of the member of staff who reads. */
record FactorsPage(Frame frame, FactorState state, List<Passkey> passkeys, Told told,
		HttpStatus status) implements Page {

}
