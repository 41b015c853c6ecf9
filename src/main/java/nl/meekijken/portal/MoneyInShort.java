package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.recovery.Statement;
import nl.meekijken.values.Money;
import nl.meekijken.web.Texts;

/**
 * What was claimed, recognised, received and paid to the client, in a line each. An
 * amount that must be there and stands nowhere is not known, which is not nothing.
 *
 * @param claimed whether the dossier tells that something was
 */
record MoneyInShort(DossierStatus status, Damage damage, Statement statement, boolean claimed, Texts texts) {

	private static final Set<DossierStatus> PAID = EnumSet.of(DossierStatus.PARTLY_PAID, DossierStatus.PAID,
			DossierStatus.CLOSED_RECOVERED, DossierStatus.CLOSED_PARTLY);

	/** Where somebody was asked for an amount, whether or not it stands in a line. */
	private static final Set<DossierStatus> CLAIMED = EnumSet.of(DossierStatus.GUARANTEE_FUND, DossierStatus.ABROAD,
			DossierStatus.KIFID, DossierStatus.COURT, DossierStatus.CLAIMED);

	/**
	 * One line.
	 *
	 * @param known whether the words are an amount
	 */
	record Line(String label, String words, boolean known) {
	}

	List<Line> lines() {
		var lines = new ArrayList<Line>();
		var isClaimed = this.claimed || PAID.contains(this.status) || CLAIMED.contains(this.status);
		var heads = this.statement.heads();
		if (heads.isEmpty() && !PAID.contains(this.status)) {
			damaged(lines);
		}
		lines.add(line("amounts.claimed", heads.isEmpty() ? null : this.statement.claimed(), isClaimed));
		lines.add(line("amounts.recognised", recognised(),
				PAID.contains(this.status) || (this.status.isActive() && (isClaimed || !heads.isEmpty()))));
		lines.add(line("amounts.received", positive(this.statement.cameIn()), PAID.contains(this.status)));
		if (PAID.contains(this.status) || positive(this.statement.cameIn()) != null) {
			lines.add(line("money.paid-out", positive(this.statement.paidOut()),
					PAID.contains(this.status) && !this.status.isActive()));
		}
		return List.copyOf(lines);
	}

	/** What the damage is thought to be, as long as no amount of a claim is known. */
	private void damaged(List<Line> lines) {
		var assessed = this.damage.assessed();
		var estimated = this.damage.estimated();
		if (assessed != null) {
			lines.add(line("money.assessed", assessed, true));
		}
		else if (estimated != null) {
			lines.add(line("money.estimated", estimated, true));
		}
	}

	private @Nullable Money recognised() {
		return this.statement.heads().stream().anyMatch(head -> head.recognised() != null) ? this.statement.recognised()
				: null;
	}

	private static @Nullable Money positive(Money amount) {
		return (amount.isZero() || amount.isNegative()) ? null : amount;
	}

	private Line line(String key, @Nullable Money amount, boolean expected) {
		if (amount != null) {
			return new Line(this.texts.say(key), amount.display(this.texts.locale()), true);
		}
		var nothing = this.status.isActive() ? "money.nothing-yet" : "money.nothing";
		return new Line(this.texts.say(key), this.texts.say(expected ? "unknown" : nothing), false);
	}

}
