package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.DossierId;

/**
 * Amounts that come with the dossiers of a demo; PostgreSQL takes them for no other
 * office. Nothing is told of them: the stories of the dossiers do.
 */
@Component
public class BroughtAmounts {

	private final BroughtStore store;

	BroughtAmounts(BroughtStore store) {
		this.store = store;
	}

	/**
	 * Brings them in, inside the office of the dossier.
	 * @param interrupted the days on which the prescription was
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void bring(DossierId dossier, List<Head> heads, List<BroughtPayment> payments, List<LocalDate> interrupted) {
		heads.forEach(head -> this.store.head(dossier, head));
		payments.forEach(payment -> this.store.payment(dossier, payment));
		interrupted.forEach(day -> this.store.interruption(dossier, day));
	}

}
