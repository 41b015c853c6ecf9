package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.web.FormErrors;

/**
 * What somebody is about to write about the amounts and terms of a dossier.
 *
 * @param head none to begin with an empty one
 * @param payment none to begin with an empty one
 * @param back what was to be taken back; none as long as nothing was
 * @param editing the number of the head to begin with
 * @param until the day until which to count the interest, as typed
 */
record AmountDrafts(@Nullable HeadForm head, @Nullable PaymentForm payment, @Nullable TakeBackForm back,
		FormErrors errors, boolean stale, @Nullable String notice, String editing, String until) {

	static AmountDrafts told(@Nullable String notice, String editing, String until, FormErrors errors) {
		return new AmountDrafts(null, null, null, errors, false, notice, editing, until);
	}

	static AmountDrafts of(HeadForm form, FormErrors errors, boolean stale) {
		return new AmountDrafts(form, null, null, errors, stale, null, "", "");
	}

	static AmountDrafts of(PaymentForm form, FormErrors errors) {
		return new AmountDrafts(null, form, null, errors, false, null, "", "");
	}

	static AmountDrafts of(TakeBackForm form, FormErrors errors) {
		return new AmountDrafts(null, null, form, errors, false, null, "", "");
	}

	/** Of a form that is not kept: a day, or an amount, that is asked for anew. */
	static AmountDrafts of(FormErrors errors) {
		return new AmountDrafts(null, null, null, errors, false, null, "", "");
	}

	/** Somebody else changed the head that was to go; it is shown as it is now. */
	static AmountDrafts late(String head) {
		return new AmountDrafts(null, null, null, new FormErrors(), true, null, head, "");
	}

	HttpStatus status() {
		if (this.stale) {
			return HttpStatus.CONFLICT;
		}
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
