package nl.meekijken.desk;

/** Where in the back office a page stands, for the menu to show. */
public enum Section {

	START, DOSSIERS, QUESTIONS, REPLIES, PEOPLE, DEMO, POST, ACCESS, ADMINISTRATION, OWN, ELSEWHERE

}
