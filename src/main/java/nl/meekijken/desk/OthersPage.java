package nl.meekijken.desk;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.dossier.Attendant;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * Who else has a dossier open; a page that is open asks again now and then.
 *
 * @param known what whoever asks has on the screen already
 */
public record OthersPage(Shell shell, ClaimNumber number, List<Attendant> others, String known) implements Page {

	/** Where a page asks, by the number of the dossier in the address. */
	public static final String ADDRESS = "/kantoor/dossiers/{nummer}/aanwezig";

	/** As a whole page shows it. */
	public static OthersPage of(Frame frame, ClaimNumber number, List<Attendant> others) {
		return new OthersPage(frame.shell(), number, others, "");
	}

	/** Nothing is swapped in, and read out again, where nothing changed. */
	@Override
	public HttpStatus status() {
		return this.known.equals(mark()) ? HttpStatus.NO_CONTENT : HttpStatus.OK;
	}

	Texts texts() {
		return this.shell.in("desk").texts();
	}

	/** By what is known what stands on the screen. */
	String mark() {
		return Integer.toHexString(this.others.hashCode());
	}

	String address() {
		return ADDRESS.replace("{nummer}", this.number.toString()) + "?gezien=" + mark();
	}

}
