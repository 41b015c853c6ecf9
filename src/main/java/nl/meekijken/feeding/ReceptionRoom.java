package nl.meekijken.feeding;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.document.FedPapers;
import nl.meekijken.document.UploadLimits;

/** By what deliveries are kept and judged. */
@Component
record ReceptionRoom(Boundary boundary, TransactionTemplate transaction, DeliveryStore store, KnownSearch known,
		FedPapers papers, UploadLimits limits, Clock clock) {
}
