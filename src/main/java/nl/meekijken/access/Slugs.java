package nl.meekijken.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.DossierSort;
import nl.meekijken.dossier.DossierStatus;

/** How choices read in an address: in Dutch, and anything unknown is no choice. */
public record Slugs<E extends Enum<E>>(Class<E> type, Map<String, E> choices, Function<E, String> slug) {

	public static final Slugs<DossierStatus> STATUS = of(DossierStatus.class, Slugs::slugOf);

	public static final Slugs<Ball> BALL = of(Ball.class, Slugs::slugOf);

	public static final Slugs<DossierSort> SORT = of(DossierSort.class, Slugs::slugOf);

	public static final Slugs<ActivityGroup> GROUP = of(ActivityGroup.class, Slugs::slugOf);

	public static <E extends Enum<E>> Slugs<E> of(Class<E> type, Function<E, String> slug) {
		var choices = Arrays.stream(type.getEnumConstants())
			.collect(Collectors.toUnmodifiableMap(slug, Function.identity()));
		return new Slugs<>(type, choices, slug);
	}

	public String of(E choice) {
		return this.slug.apply(choice);
	}

	public Optional<E> read(String text) {
		return Optional.ofNullable(this.choices.get(text));
	}

	/** Those that are known, in the order of their catalogue. */
	public Set<E> readAll(Collection<String> texts) {
		var known = EnumSet.noneOf(this.type);
		texts.forEach(text -> read(text).ifPresent(known::add));
		return known;
	}

	private static String slugOf(DossierStatus status) {
		return switch (status) {
			case REPORTED -> "gemeld";
			case AWAITING_PAPERS -> "wacht-op-stukken";
			case AWAITING_AUTHORISATION -> "wacht-op-machtiging";
			case ASSESSING -> "in-beoordeling";
			case TRACING_COUNTERPARTY -> "tegenpartij-achterhalen";
			case EXPERTISE -> "expertise";
			case HELD_LIABLE -> "aansprakelijk-gesteld";
			case DISPUTED -> "in-discussie";
			case GUARANTEE_FUND -> "waarborgfonds";
			case ABROAD -> "buitenland";
			case KIFID -> "kifid";
			case COURT -> "gerechtelijk";
			case ADMITTED -> "erkend";
			case CLAIMED -> "geclaimd";
			case PARTLY_PAID -> "deels-betaald";
			case PAID -> "betaald";
			case REFUSED -> "geweigerd";
			case CLOSED_RECOVERED -> "verhaald";
			case CLOSED_PARTLY -> "deels-verhaald";
			case CLOSED_UNRECOVERED -> "niet-verhaald";
			case WITHDRAWN -> "ingetrokken";
		};
	}

	private static String slugOf(Ball ball) {
		return switch (ball) {
			case OFFICE -> "kantoor";
			case CLIENT -> "client";
			case RECOVERY -> "112schade";
			case INSURER -> "verzekeraar";
			case EXPERT -> "expert";
			case GUARANTEE_FUND -> "waarborgfonds";
			case BUREAU -> "nederlands-bureau";
			case KIFID -> "kifid";
			case COURT -> "rechtbank";
			case NOBODY -> "niemand";
		};
	}

	private static String slugOf(DossierSort sort) {
		return switch (sort) {
			case CLIENT -> "client";
			case NUMBER -> "nummer";
			case PLATE -> "kenteken";
			case DAMAGE_DATE -> "schadedatum";
			case COUNTERPARTY -> "tegenpartij";
			case STATUS -> "status";
			case BALL -> "bal";
			case LAST_ACTIVITY -> "activiteit";
		};
	}

	private static String slugOf(ActivityGroup group) {
		return switch (group) {
			case PAPERS -> "stukken";
			case LIABILITY -> "aansprakelijkheid";
			case EXPERTISE -> "expertise";
			case MONEY -> "betalingen";
			case CONTACT -> "contact";
			case COURSE -> "verloop";
		};
	}

}
