package nl.meekijken.handling;

import java.util.Objects;

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
		var reader = Objects.requireNonNull(this.frames.frame(shell, Section.DOSSIERS).reader());
		return new Author(reader.id(), reader.fullName());
	}

}
