package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.web.Texts;

/** What one can narrow the list by, and what one did. */
record ListFilters(ListQuery query, Texts texts) {

	/** The statuses that can occur in the chosen list. */
	List<DossierStatus> statuses() {
		return Arrays.stream(DossierStatus.values())
			.filter(status -> this.query.which() == Which.BOTH
					|| status.isActive() == (this.query.which() == Which.ACTIVE))
			.toList();
	}

	/** In closed dossiers nobody has the ball. */
	List<Ball> balls() {
		return (this.query.which() == Which.INACTIVE) ? List.of()
				: Arrays.stream(Ball.values()).filter(ball -> ball != Ball.NOBODY).toList();
	}

	/** What narrows the list now; each with the list without it. */
	List<Pill> pills() {
		var pills = new ArrayList<Pill>();
		if (this.query.searches()) {
			pills.add(new Pill(this.texts.say("list.pill.search", this.query.search()),
					this.query.searching("").address()));
		}
		this.query.statuses()
			.forEach(status -> pills.add(new Pill(this.texts.label(status), without(this.query.statuses(), status,
					rest -> this.query.narrowedTo(rest, this.query.balls(), this.query.silent())))));
		this.query.balls()
			.forEach(ball -> pills
				.add(new Pill(this.texts.say("list.pill.ball", this.texts.label(ball)), without(this.query.balls(),
						ball, rest -> this.query.narrowedTo(this.query.statuses(), rest, this.query.silent())))));
		if (this.query.silent()) {
			pills.add(new Pill(this.texts.say("list.silent"), silent(false)));
		}
		return List.copyOf(pills);
	}

	String silent(boolean only) {
		return this.query.narrowedTo(this.query.statuses(), this.query.balls(), only).address();
	}

	/** The chosen list without anything that narrows it. */
	String cleared() {
		return ListQuery.atFirst().choosing(this.query.chosen()).address();
	}

	/** What a form must carry along beside its own fields. */
	List<ListParameters.Parameter> carried(String... own) {
		var fields = Set.of(own);
		return this.query.parameters().stream().filter(parameter -> !fields.contains(parameter.name())).toList();
	}

	private static <T> String without(Set<T> all, T one, Function<Set<T>, ListQuery> rest) {
		var others = new LinkedHashSet<>(all);
		others.remove(one);
		return rest.apply(others).address();
	}

	/** Something that narrows the list, and where the list without it is. */
	record Pill(String label, String removal) {
	}

}
