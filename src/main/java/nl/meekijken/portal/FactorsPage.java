package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.account.FactorState;
import nl.meekijken.account.Passkey;
import nl.meekijken.web.Page;

/** The reader's own second factors. */
record FactorsPage(Frame frame, FactorState state, List<Passkey> passkeys) implements Page {

}
