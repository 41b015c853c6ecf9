package nl.meekijken.handling;

import org.springframework.stereotype.Component;

import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.dossier.Author;
import nl.meekijken.web.Shell;

/** Under which name somebody writes in a dossier. */
@Component
class AuthorReading {

	private final StaffReading frames;

	AuthorReading(StaffReading frames) {
		this.frames = frames;
	}

	Author author(Shell shell) {
		return this.frames.frame(shell, Section.DOSSIERS).author();
	}

}
