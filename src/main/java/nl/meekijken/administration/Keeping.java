package nl.meekijken.administration;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Work;

/**
 * How an administrator changes what is the same for all offices: in the office of staff,
 * in one transaction, once for each form.
 */
@Component
class Keeping {

	/** The answer of work that was done. */
	static final String DONE = "done";

	private final Work work;

	private final DoneForms forms;

	Keeping(Work work, DoneForms forms) {
		this.work = work;
		this.forms = forms;
	}

	/** Gives back what the work said, now or when the same form came before. */
	String once(Viewer.Staff viewer, FormKey form, Supplier<String> change) {
		return this.work.inside(viewer.office(), viewer, () -> this.forms.once(form, change));
	}

	/** Tells whether the work says that it was done. */
	boolean done(Viewer.Staff viewer, FormKey form, Supplier<Boolean> change) {
		return once(viewer, form, () -> change.get() ? DONE : "").equals(DONE);
	}

}
