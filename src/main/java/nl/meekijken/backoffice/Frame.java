package nl.meekijken.backoffice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.FactorRemoval;
import nl.meekijken.account.StaffMember;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * What stands around the content of every page.
 *
 * @param reader who reads; none before signing in
 * @param removals what waits for a second pair of eyes
 * @param stuckLetters how many letters do not leave, counted to a hundred
 */
record Frame(Shell shell, @Nullable StaffMember reader, List<FactorRemoval> removals, int stuckLetters,
		Section current) {

	static Frame outside(Shell shell) {
		return new Frame(shell, null, List.of(), 0, Section.ELSEWHERE);
	}

	Texts texts() {
		return this.shell.texts();
	}

	/**
	 * Whether the reader could be safer: only the demo world lets anybody in like that.
	 */
	boolean offersFactor() {
		return this.reader != null && !this.reader.hasFactor();
	}

}
