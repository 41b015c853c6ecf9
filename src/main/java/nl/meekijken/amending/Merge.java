package nl.meekijken.amending;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.meekijken.dossier.ChangedFact;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.KeptFact;

/** What was typed, laid beside what stands in the dossier now. */
record Merge(SheetForm form, List<MergedFact> facts) {

	/**
	 * Lays them side by side.
	 * @param kept what staff changed since whoever types began, the last first
	 */
	static Merge of(SheetForm form, Map<Fact, FactCode> own, HandledDossier dossier, List<KeptFact> kept) {
		return new Merge(form,
				form.fields()
					.stream()
					.map(field -> new MergedFact(field, FactCode.in(dossier, field.place()),
							Objects.requireNonNull(own.get(field.fact())),
							kept.stream().filter(one -> isOf(one, field)).findFirst()))
					.toList());
	}

	private static boolean isOf(KeptFact kept, FactField field) {
		return kept.place().position() == field.place().position() && kept.place().fact().row() == field.fact().row()
				&& (kept.place().fact() == field.fact() || kept.place().fact() == Fact.ADMITTED_PART);
	}

	/** Whether something else stands there than was on the screen. */
	boolean isStale() {
		return this.facts.stream().anyMatch(fact -> !fact.theirs().equals(fact.field().seen()));
	}

	/** What is to be written, where nothing is stale. */
	List<ChangedFact> changes() {
		return this.facts.stream()
			.filter(fact -> !fact.own().equals(fact.theirs()))
			.map(fact -> fact.theirs().to(fact.own(), fact.field().place().position()))
			.toList();
	}

	/** What somebody has to look at. */
	List<MergedFact> shown() {
		return this.facts.stream().filter(MergedFact::isWorthShowing).toList();
	}

}
