package nl.meekijken.piece;

import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Question;
import nl.meekijken.database.Visitor;
import nl.meekijken.office.OfficeId;

/** The house at work for an office, with what somebody sends by a link. */
record LinkVisitor(OfficeId office, SecretHash link) implements Visitor {

	@Override
	public Question<?> entering() {
		return this.office.entering();
	}

	@Override
	public Object who() {
		return this.link;
	}

}
