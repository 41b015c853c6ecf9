package nl.meekijken.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a dossier tells when facts of it change: what has a name of its own in the
 * catalogue, and what was and is of all else. What only staff may know is told to staff
 * only.
 */
@Component
class FactLines {

	private final Clock clock;

	FactLines(Clock clock) {
		this.clock = clock;
	}

	/** All but what is told of a counterparty by name. */
	List<NewActivity> of(Collection<ChangedFact> changes, FactTeller dutch, Author by) {
		var lines = new ArrayList<NewActivity>();
		for (var changed : changes) {
			var named = (changed.fact() == Fact.INSPECTED_ON) ? planned(changed, changes, dutch, by)
					: named(changed, by);
			if (named != null) {
				lines.add(named);
			}
		}
		for (var audience : Audience.values()) {
			var told = changes.stream()
				.filter(changed -> changed.fact().isInternal() == (audience == Audience.INTERNAL))
				.filter(changed -> !isToldByName(changed))
				.map(dutch::line)
				.collect(Collectors.joining("\n"));
			if (!told.isEmpty()) {
				lines.add(line(ActivityKind.FACTS_CHANGED, null, told, by, audience));
			}
		}
		return lines;
	}

	/** Of a witness nobody but staff knows. */
	NewActivity of(Removal removal, Author by) {
		return line(ActivityKind.FACTS_CHANGED, null, removal.told(), by,
				removal.place().fact().isInternal() ? Audience.INTERNAL : Audience.INTERMEDIARY);
	}

	/** What is told of a counterparty by name. */
	List<NewActivity> of(@Nullable Counterparty before, Counterparty now, Author by) {
		return PartyLines.of(before, now)
			.entrySet()
			.stream()
			.map(told -> line(told.getKey(), told.getValue().isEmpty() ? null : told.getValue(), null, by,
					Audience.INTERMEDIARY))
			.toList();
	}

	/** The old one of what is told by name is told too, if there was one. */
	private static boolean isToldByName(ChangedFact changed) {
		var value = changed.after().orElse(null);
		return value != null && switch (changed.fact()) {
			case EXPERT, INSPECTED_ON, INSURER -> changed.before().isEmpty();
			case POLICE_PAPER -> !value.code().equals(Obtained.NOT_ASKED.name());
			case STANCE -> !value.code().equals(Stance.OPEN.name());
			case ADMITTED_PART -> true;
			default -> false;
		};
	}

	private @Nullable NewActivity named(ChangedFact changed, Author by) {
		var value = changed.after().orElse(null);
		if (value == null) {
			return null;
		}
		return switch (changed.fact()) {
			case EXPERT -> told(ActivityKind.EXPERT_APPOINTED, value.code(), by);
			case POLICE_PAPER ->
				obtained(value, ActivityKind.POLICE_REPORT_ASKED, ActivityKind.POLICE_REPORT_RECEIVED, by);
			case WITNESS_STATEMENT ->
				obtained(value, ActivityKind.WITNESS_ASKED, ActivityKind.WITNESS_STATEMENT_RECEIVED, by);
			default -> null;
		};
	}

	/** With its time, if that was given in the same go. */
	private @Nullable NewActivity planned(ChangedFact changed, Collection<ChangedFact> changes, FactTeller dutch,
			Author by) {
		var time = changes.stream()
			.filter(other -> other.fact() == Fact.INSPECTED_AT)
			.findFirst()
			.flatMap(ChangedFact::after);
		return changed.after()
			.map(day -> told(ActivityKind.INSPECTION_PLANNED, dutch.appointment(day, time), by))
			.orElse(null);
	}

	private @Nullable NewActivity obtained(FactValue value, ActivityKind asked, ActivityKind received, Author by) {
		return switch (Obtained.valueOf(value.code())) {
			case NOT_ASKED -> null;
			case ASKED -> told(asked, null, by);
			case RECEIVED -> told(received, null, by);
		};
	}

	private NewActivity told(ActivityKind kind, @Nullable String detail, Author by) {
		return line(kind, detail, null, by, Audience.INTERMEDIARY);
	}

	private NewActivity line(ActivityKind kind, @Nullable String detail, @Nullable String note, Author by,
			Audience audience) {
		return new NewActivity(this.clock.instant(), kind, detail, note, Actor.RECOVERY, by.name(), audience, null,
				null);
	}

}
