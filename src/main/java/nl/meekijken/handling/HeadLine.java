package nl.meekijken.handling;

import nl.meekijken.recovery.Head;
import nl.meekijken.values.Money;

/** A head of damage and what of it can be recovered under the liability. */
record HeadLine(Head head, Money recoverable) {
}
