package nl.meekijken.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.Clients;
import nl.meekijken.dossier.EditableClient;
import nl.meekijken.dossier.SameClient;
import nl.meekijken.values.Iban;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Shell;

/** Reads what the page of a client's bank account shows to an intermediary. */
@Component
class IbanReading {

	private final Clients clients;

	private final BankAccounts accounts;

	private final Readers readers;

	private final RoundTrip roundTrip;

	IbanReading(Clients clients, BankAccounts accounts, Readers readers, RoundTrip roundTrip) {
		this.clients = clients;
		this.accounts = accounts;
		this.readers = readers;
		this.roundTrip = roundTrip;
	}

	/** A dossier of the office whose client allows looking along; else it is nowhere. */
	@Transactional
	Read read(DossierAddress address) {
		var client = this.clients.open(address.number()).orElseThrow(NotFound::new);
		return new Read(client, this.roundTrip.ask(this.accounts.of(address.number())),
				client.active() ? this.accounts.alike(address.number()) : List.of());
	}

	/**
	 * The page of it.
	 * @param typed none to begin with an empty form
	 */
	IbanPage page(DossierAddress address, Read read, @Nullable IbanForm typed, @Nullable Iban checked, boolean stale,
			FormErrors errors, Shell shell) {
		var form = (typed != null) ? typed : IbanForm.empty(read.client().details().client().name(), read.history());
		return new IbanPage(new Frame(shell, this.readers.current(), Section.DOSSIERS), address,
				stale ? form.against(read.history()) : form, new IbanView(read.history(), shell.texts()),
				read.elsewhere(), checked, read.client().active(), stale, errors);
	}

	/** The client, the numbers that were given, and where else the present one stands. */
	record Read(EditableClient client, AccountHistory history, List<SameClient> elsewhere) {
	}

}
