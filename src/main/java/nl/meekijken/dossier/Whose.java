package nl.meekijken.dossier;

/** Whose dossiers a member of staff wants to see, of those that still run. */
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

	private final String condition;

	Whose(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
