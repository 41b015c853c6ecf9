package nl.meekijken.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of a damage report, in their usual order; any other order is fine too. */
public enum ReportStep {

	CLIENT("client"), OBJECT("voertuig"), EVENT("gebeurtenis"), COUNTERPARTY("tegenpartij"), DAMAGE("schade"),
	WITNESSES("getuigen"), PAPERS("documenten"), REVIEW("controle");

	private static final List<ReportStep> ALL = List.of(values());

	private final String slug;

	ReportStep(String slug) {
		this.slug = slug;
	}

	/** How the step is called in an address. */
	public String slug() {
		return this.slug;
	}

	/** From one on. */
	public int number() {
		return ALL.indexOf(this) + 1;
	}

	/** The step after this one; the last has itself. */
	public ReportStep next() {
		return ALL.get(Math.min(number(), ALL.size() - 1));
	}

	public static Optional<ReportStep> of(String slug) {
		return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
	}

}
