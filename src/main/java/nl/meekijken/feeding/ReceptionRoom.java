package nl.meekijken.feeding;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;

/** By what deliveries are kept and judged. */
@Component
record ReceptionRoom(Boundary boundary, TransactionTemplate transaction, DeliveryStore store, KnownSearch known,
		Clock clock) {
}
