package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * What is looked into beside the damage: by an expert, at an appointment, and by the
 * police.
 *
 * @param expert who inspects what was damaged
 * @param policeNumber under which the police know of it
 * @param policePaper the record that the police made of it
 */
public record Inquiry(@Nullable String expert, @Nullable LocalDate inspectedOn, @Nullable LocalTime inspectedAt,
		@Nullable String inspectedWhere, @Nullable String policeStation, @Nullable String policeNumber,
		@Nullable LocalDate policeOn, Obtained policePaper) {

	/** Nothing is, or nothing is known of it. */
	public static final Inquiry NONE = new Inquiry(null, null, null, null, null, null, null, Obtained.NOT_ASKED);

	public boolean knowsAppointment() {
		return this.expert != null || this.inspectedOn != null || this.inspectedWhere != null;
	}

	public boolean knowsPolice() {
		return this.policeStation != null || this.policeNumber != null || this.policeOn != null
				|| this.policePaper != Obtained.NOT_ASKED;
	}

}
