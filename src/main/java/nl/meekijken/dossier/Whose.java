package nl.meekijken.dossier;

/**
 * Whose dossiers a member of staff wants to see, of those that still run. Those of demos
 * that somebody asked for are nobody's work: they are found by searching only.
 */
public enum Whose {

	/** Which the viewer handles. */
	MINE("d.handler_id = (select h.id from dossier.handler h where h.person_id = (select current_setting('viewer.person')::bigint))"),
	/** Which somebody of the viewer's team handles. */
	TEAM("""
			d.handler_id = any (array(select h.id from dossier.handler h where h.team = coalesce((
				select own.team from dossier.handler own
				 where own.person_id = (select current_setting('viewer.person')::bigint)), '')))"""),
	/** Which nobody handles yet. */
	NOBODYS("d.handler_id is null"),
	/** All of them. */
	EVERYBODYS("true");

	/**
	 * Asked in this way PostgreSQL expects that nearly all are of none, and reads on in
	 * its index.
	 */
	private static final String OF_NO_DEMO = "not (array("
			+ "select o.office_id from office.office o where o.demo_ends_on is not null) @> array[d.office_id])";

	private final String condition;

	Whose(String condition) {
		this.condition = condition;
	}

	/** Also of demos. */
	String ofAny() {
		return this.condition;
	}

	String condition() {
		return this.condition + " and " + OF_NO_DEMO;
	}

}
