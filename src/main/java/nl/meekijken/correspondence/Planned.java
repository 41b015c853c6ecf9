package nl.meekijken.correspondence;

import nl.meekijken.office.OfficeId;

/** A planned e-mail whose moment has come, and which nobody has opened yet. */
record Planned(OfficeId office, EmailId id) {
}
