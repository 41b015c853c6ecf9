package nl.meekijken.dossier;

/** In which direction a dossier goes from one status to another. */
public enum Step {

	/** It stays where it is; only who has to move next changes. */
	STAYING,
	/** In the course of things. */
	FORWARD,
	/** To an earlier status: the intermediary reads why. */
	BACK,
	/** To one of the endings. */
	CLOSING,
	/** From an ending to where it goes on. */
	REOPENING

}
