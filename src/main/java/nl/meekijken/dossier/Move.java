package nl.meekijken.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where staff want a dossier to go.
 *
 * @param ball who has to move next; the usual one unless there is a reason
 * @param closeReason for endings without full recovery
 * @param told what the intermediary reads beside it; needed for a step back
 * @param why the reason, for staff only, that another than usual has to move next
 * @param nextUpdateOn by when the recovery service promises to be heard again
 * @param version of the dossier that was looked at
 */
public record Move(DossierStatus to, Ball ball, @Nullable CloseReason closeReason, @Nullable String told,
		@Nullable String why, @Nullable LocalDate nextUpdateOn, int version) {

	boolean overrulesBall() {
		return this.ball != this.to.usualBall();
	}

}
