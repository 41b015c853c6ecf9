package nl.meekijken.desk;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.FactorRemoval;
import nl.meekijken.account.StaffMember;
import nl.meekijken.dossier.Author;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * What stands around the content of every page of staff.
 *
 * @param reader who reads; none before signing in
 * @param removals what waits for a second pair of eyes
 * @param stuckLetters how many letters do not leave, counted to a hundred
 * @param openQuestions how many questions wait for an answer, counted alike
 * @param waitingReplies how much that was mailed back waits to be judged, counted alike
 */
public record Frame(Shell shell, @Nullable StaffMember reader, List<FactorRemoval> removals, int stuckLetters,
		int openQuestions, int waitingReplies, Section current) {

	public static Frame outside(Shell shell) {
		return new Frame(shell, null, List.of(), 0, 0, 0, Section.ELSEWHERE);
	}

	/** The words of the room that the page is of. */
	public Texts texts() {
		return this.shell.texts();
	}

	/** Under which name the reader, who has signed in, does something. */
	public Author author() {
		var known = Objects.requireNonNull(this.reader);
		return new Author(known.id(), known.fullName());
	}

	/** The shell with the words of the frame itself, which are the same in each room. */
	public Shell own() {
		return this.shell.in("desk");
	}

	/**
	 * Whether the reader could be safer: only the demo world lets anybody in like that.
	 */
	public boolean offersFactor() {
		return this.reader != null && !this.reader.hasFactor();
	}

}
