package nl.meekijken.portal;

/** Where in the portal a page stands, for the menu to show. */
enum Section {

	DOSSIERS, REPORT, NEWS, COLLEAGUES, OWN, ELSEWHERE

}
