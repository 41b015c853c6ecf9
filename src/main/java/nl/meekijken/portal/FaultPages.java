package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.web.Shell;

/**
 * Makes pages that tell what went wrong, with the reader's own menu where the reader can
 * be asked for.
 */
@Component
class FaultPages {

	private final ServiceDesk desk;

	private final Accounts accounts;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transactions;

	FaultPages(ServiceDesk desk, Accounts accounts, RoundTrip roundTrip, TransactionTemplate transactions) {
		this.desk = desk;
		this.accounts = accounts;
		this.roundTrip = roundTrip;
		this.transactions = transactions;
	}

	/** For what the reader can mend. */
	FaultPage of(Shell shell, HttpStatus status) {
		return FaultPage.of(shell, status, null, this.desk, reader());
	}

	/** For a fault of ours; nothing more is asked of a house that is out of order. */
	FaultPage of(Shell shell, HttpStatus status, String reference) {
		return FaultPage.of(shell, status, reference, this.desk, null);
	}

	private @Nullable Person reader() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof Viewer.Intermediary)) {
			return null;
		}
		try {
			return this.transactions.execute(transaction -> this.roundTrip.ask(this.accounts.viewer()));
		}
		catch (DataAccessException | TransactionException ex) {
			return null;
		}
	}

}
