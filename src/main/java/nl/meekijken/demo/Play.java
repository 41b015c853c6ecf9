package nl.meekijken.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.meekijken.demo.Script.Event;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Ball;
import nl.meekijken.dossier.CloseReason;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Obtained;
import nl.meekijken.recovery.Head;
import nl.meekijken.recovery.HeadKind;
import nl.meekijken.values.Money;

/** Plays a script: everything that happens in it, in order. */
final class Play {

	private static final List<String> FILES = List.of("01_rear_end", "02_parking", "03_unknown_culprit",
			"04_german_plate", "05_cyclist", "06_business_van", "07_refused", "08_unsigned_form", "09_small_damage",
			"10_total_loss", "11_injury", "12_kifid", "13_silent_insurer", "14_withdrawn", "15_chain_collision",
			"16_near_prescription");

	private final Script script;

	private final Steps steps;

	private final Folder folder;

	private Play(Script script, Storyteller teller) {
		var reading = new Reading(script);
		this.script = script;
		this.steps = reading.subject(teller).tell(reading.paint());
		this.folder = new Folder(script, teller.days(), this.steps.facts(), this.steps.desk());
	}

	/** The sixteen stories. */
	static List<Story> all(Storyteller teller) {
		return FILES.stream().map((file) -> new Play(Script.read(file + ".txt"), teller).told()).toList();
	}

	private Story told() {
		var found = this.steps.telling().found();
		this.script.events().forEach(this::happens);
		this.script.optional("police")
			.ifPresent((words) -> found.police(words.text(0), words.optional(1),
					this.steps.telling().days().workday(words.number(2)), words.constant(Obtained.class, 3)));
		this.script.all("witness")
			.forEach((words) -> found.witness(words.text(0), words.optional(1), words.optional(2),
					words.constant(Obtained.class, 3)));
		this.script.optional("driver")
			.ifPresent((words) -> found.driver(words.text(0), words.optional(1), words.optional(2)));
		this.script.all("head").forEach(words -> found.head(head(words)));
		this.script.optional("next").ifPresent((words) -> this.steps.telling().next(words.number(0)));
		return this.steps.telling().end();
	}

	/** What is claimed, recognised and received; with or without VAT. */
	private static Head head(Words words) {
		return Head.fresh(words.constant(HeadKind.class, 0), null, !words.text(4).equals("without VAT"), words.money(1),
				(words.optional(2) != null) ? words.money(2) : null,
				(words.optional(3) != null) ? words.money(3) : Money.ZERO);
	}

	private void happens(Event event) {
		var words = event.words();
		switch (event.verb()) {
			case "reported" -> this.steps.reported(event.daysAgo(), event.time(),
					words.words().stream().map(this.folder::paper).toArray(Paper[]::new));
			case "authorised" -> this.steps.authorised(event.daysAgo(), event.time());
			case "recoverable" -> this.steps.recoverable(event.daysAgo(), event.time(), event.note(), event.says());
			case "held liable" -> this.steps.heldLiable(event.daysAgo(), event.time(), event.note());
			case "appointed" -> this.steps.expertAppointed(event.daysAgo(), event.time(), words.text(0),
					words.number(1), words.text(2));
			case "appraised" ->
				this.steps.expertReported(event.daysAgo(), event.time(), this.folder.appraisal(), event.note());
			case "received" -> this.steps.received(event.daysAgo(), event.time(), this.folder.paper(words.text(0)));
			case "replied" -> this.steps.replied(event.daysAgo(), event.time(), words.constant(ActivityKind.class, 0),
					words.text(1), event.note(), this.folder.paper(words.text(2)), event.says());
			case "reminded" -> this.steps.reminded(event.daysAgo(), event.time(), event.note());
			case "claimed" -> this.steps.claimed(event.daysAgo(), event.time(), words.money(0), event.note());
			case "paid" -> this.steps.paid(event.daysAgo(), event.time(), words.money(0), words.number(1));
			default -> happensOtherwise(event, words, this.steps.telling().on(event.daysAgo(), event.time()));
		}
	}

	private void happensOtherwise(Event event, Words words, Telling telling) {
		switch (event.verb()) {
			case "status" -> telling.status(words.constant(DossierStatus.class, 0));
			case "ball" -> telling.ball(words.constant(Ball.class, 0));
			case "internal" -> telling.internal(words.text(0));
			case "unseen" -> telling.writesUnseen(words.constant(MailText.class, 0));
			case "does" -> telling.noting(event.note()).does(words.constant(ActivityKind.class, 0), words.optional(1));
			case "other" -> telling.noting(event.note())
				.happens(words.constant(ActivityKind.class, 0), words.optional(3), words.constant(Actor.class, 1),
						words.optional(2));
			case "writes" -> writes(words, telling.noting(event.note()).saying(event.says()));
			case "refused" -> this.steps.refused(event.daysAgo(), event.time(), words.constant(CloseReason.class, 0),
					words.text(1), event.note(), event.says());
			case "closed" -> this.steps.closed(event.daysAgo(), event.time(), words.constant(DossierStatus.class, 0),
					words.optionalConstant(CloseReason.class, 1), words.text(2), event.says());
			default -> throw new IllegalStateException("no story knows the verb " + event.verb());
		}
	}

	private static void writes(Words words, Telling telling) {
		var asked = words.parts(3).stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
		var kind = words.optionalConstant(ActivityKind.class, 0);
		var text = words.constant(MailText.class, 1);
		if (kind == null) {
			telling.writes(text, Map.of());
		}
		else {
			telling.writes(kind, words.optional(2), text, Map.of("list", asked));
		}
	}

}
