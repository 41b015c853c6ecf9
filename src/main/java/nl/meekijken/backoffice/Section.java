package nl.meekijken.backoffice;

/** Where in the back office a page stands, for the menu to show. */
enum Section {

	START, PEOPLE, DEMO, POST, OWN, ELSEWHERE

}
